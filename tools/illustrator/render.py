"""Draws one picture: soft light baked at the vertices, rays for the eye, three layers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter, zoom

from tools.illustrator.body import Array, Ints, quad_normals, smoothstep, unit
from tools.illustrator.camera import HEIGHT, WIDTH, Camera
from tools.illustrator.figure import Figure
from tools.illustrator.props import COLOURS, MAT_DEPTH, Mesh
from tools.illustrator.scene import (
    FIGURE,
    FLOOR,
    GROUND,
    MOVING,
    STILL,
    Scene,
    spread_directions,
    tangents,
)
from tools.illustrator.shade import Light, Surface, linear, shade_figure, shade_prop

SKY_RAYS, KEY_RAYS, SOFTNESS = 40, 14, 0.28
REACH = 0.9
MAT_SHADOW = 0.035
CAST = 0.5
CONTACT = 0.045
"""Within this distance in metres what stands on the ground darkens it further."""
SHADOW_STEP, SHADOW_SOFTNESS = 4, 0.42


@dataclass(frozen=True)
class Drawing:
    """What is to be drawn: a camera, still things, and maybe a figure with moving things."""

    camera: Camera
    still: tuple[Mesh, ...]
    body: Array | None = None
    moving: tuple[Mesh, ...] = ()
    muscle: Array | None = None
    width: int = WIDTH
    height: int = HEIGHT
    samples: int = 5


class Renderer:
    """Holds the geometry and the light of one drawing."""

    def __init__(self, figure: Figure, drawing: Drawing) -> None:
        self.figure, self.drawing = figure, drawing
        self.light = Light.for_camera(drawing.camera.azimuth)
        points: list[Array] = []
        faces: list[Ints] = []
        kinds: list[Ints] = []
        self.normals: list[Array] = []
        self.colours: list[Array] = []
        self.body_count = 0

        def add(mesh: Mesh, kind: int) -> None:
            faces.append(mesh.triangles + sum(len(p) for p in points))
            points.append(mesh.points)
            kinds.append(np.full(len(mesh.triangles), kind))
            self.normals.append(mesh.normals)
            self.colours.append(np.tile(linear(COLOURS[mesh.colour]), (len(mesh.points), 1)))

        casters: list[tuple[Array, Ints]] = []
        if drawing.body is not None:
            body = self._fine_body(drawing.body)
            self.body_count = len(body.points)
            add(body, FIGURE)
            quads = figure.coarse_quads
            casters.append(
                (
                    figure.coarse @ drawing.body,
                    np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]]),
                )
            )
        for mesh in drawing.moving:
            add(mesh, MOVING)
            casters.append((mesh.points, mesh.triangles))
        self.movers = sum(len(p) for p in points)
        for mesh in drawing.still:
            add(mesh, GROUND if mesh.colour == "mat" else STILL)
        self.caster = _joined(casters) if casters else None
        add(_floor(drawing.camera), FLOOR)
        self.points = np.concatenate(points)
        self.faces, self.kinds = np.concatenate(faces), np.concatenate(kinds)
        self.normal = np.concatenate(self.normals).astype(np.float32)
        self.colour = np.concatenate(self.colours).astype(np.float32)
        self.scene = Scene(self.points, self.faces)
        self.lit = self._vertex_light().astype(np.float32)

    def _fine_body(self, body: Array) -> Mesh:
        """Give the smooth surface of the posed body with the folds of its clothes."""
        figure = self.figure
        fine = figure.fine @ body
        normals = quad_normals(fine, figure.fine_quads)
        squeeze = figure.fine @ figure.squeeze(body)
        crease = smoothstep(squeeze / 0.25) * (1 - smoothstep((squeeze - 0.22) / 0.20))
        lift = figure.folds + figure.cloth * crease * figure.wrinkles
        lift = np.where(fine[:, 2] < 0.012, 0, lift)
        fine = fine + normals * lift[:, None]
        normals = quad_normals(fine, figure.fine_quads)
        quads = figure.fine_quads
        triangles = np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])
        return Mesh(fine, triangles, normals, "cushion")

    def _sky_and_key(
        self,
        scene: Scene,
        points: Array,
        normals: Array,
        sky_rays: int,
        key_rays: int,
        ground: bool,
    ) -> tuple[Array, Array, Array]:
        """Give the open share of sky and of key light at points, and how close things are."""
        points, normals = points.astype(np.float32), normals.astype(np.float32)
        first, second = (t.astype(np.float32) for t in tangents(normals))
        start = points + normals * 0.003
        sky, close = np.zeros(len(points)), np.zeros(len(points))
        for way in spread_directions(sky_rays).astype(np.float32):
            ray = first * way[0] + second * way[1] + normals * way[2]
            far = scene.distance(start, ray)
            if ground:
                down = ray[:, 2] < -1e-4
                height = np.maximum(start[:, 2] + MAT_DEPTH, 1e-4)
                floor = np.where(down, height / np.maximum(-ray[:, 2], 1e-4), 1e9)
                far = np.minimum(far, floor)
            hit = far < 1e8
            close += np.clip(1 - far / CONTACT, 0, 1)
            open_ = np.where(hit, 0.85 * np.clip(far / REACH, 0, 1) ** 0.7, 0.55 + 0.45 * ray[:, 2])
            sky += open_ if ground else np.where(hit, np.clip(far / REACH, 0, 1) ** 0.7, 1.0)
        main = self.light.key if ground else self.light.above
        soft = SOFTNESS if ground else SHADOW_SOFTNESS
        across, beside = tangents(main[None])
        key = np.zeros(len(points))
        start = points + normals * 0.004
        for way in spread_directions(key_rays):
            ray = unit(main + soft * (across[0] * way[0] + beside[0] * way[1]))
            rays = np.broadcast_to(ray, points.shape)
            key += ~scene.blocked(start, rays) if ground else scene.distance(start, rays) > CAST
        return sky / sky_rays, key / key_rays, close / sky_rays

    def _vertex_light(self) -> Array:
        """Give sky and key light at the vertices of the figure or of the still things."""
        out = np.ones((len(self.points), 2))
        body = self.figure.body
        count = len(body.vertices) if self.body_count else 0
        if self.caster is not None:
            chosen = np.r_[np.arange(count), np.arange(self.body_count, self.movers)]
        else:
            chosen = np.arange(len(self.points))
        scene = self.caster or self.scene
        sky, key, _ = self._sky_and_key(
            scene, self.points[chosen], self.normal[chosen], SKY_RAYS, KEY_RAYS, True
        )
        if count:
            head = body.weight_of("head") > 0.5
            sky[:count] = np.where(head, np.maximum(sky[:count], 0.42), sky[:count])
            rough = np.stack([sky, key], 1)[:count]
            out[: self.body_count] = self.figure.fine @ (0.5 * rough + 0.5 * (body.mean @ rough))
        out[chosen[count:]] = np.stack([sky, key], 1)[count:]
        return out

    def draw(self) -> Array:
        """Give the picture as linear colour times alpha, shape (height, width, layers, 4)."""
        width, height = self.drawing.width, self.drawing.height
        out = np.zeros((height, width, 2, 4), np.float32)
        box = self._box()
        y, x = np.mgrid[box[1] : box[3], box[0] : box[2]]
        colour, key, depth, normal = self._look(x.ravel() + 0.5, y.ravel() + 0.5)
        shape = x.shape
        edge = _edges(key.reshape(shape), depth.reshape(shape), normal.reshape(*shape, 3))
        picture = colour.reshape(*shape, 2, 4)
        rows, columns = np.where(edge)
        total = np.zeros((len(rows), 2, 4), np.float32)
        count = self.drawing.samples
        for n in range(count):
            dx, dy = (n + 0.5) / count, (n * 0.618 + 0.31) % 1
            x_place = (columns + (box[0] + dx)).astype(float)
            total += self._look(x_place, (rows + (box[1] + dy)).astype(float))[0]
        picture[rows, columns] = total / count
        out[box[1] : box[3], box[0] : box[2]] = picture
        shadow = self._shadow()
        figure = out[:, :, 0]
        figure[..., 3] += (1 - figure[..., 3]) * shadow
        return out

    def _box(self) -> tuple[int, int, int, int]:
        """Give the pixel box that holds all that is drawn."""
        chosen = self.points[: self.movers or len(self.points) - 4]
        seen = self.drawing.camera.project(chosen, self.drawing.width, self.drawing.height)
        low, high = np.floor(seen.min(0)) - 2, np.ceil(seen.max(0)) + 3
        return (
            max(int(low[0]), 0),
            max(int(low[1]), 0),
            min(int(high[0]), self.drawing.width),
            min(int(high[1]), self.drawing.height),
        )

    def _look(self, x: Array, y: Array) -> tuple[Array, Array, Array, Array]:
        """Give colours of layers, kind of thing, depth and normal seen through pixels."""
        camera = self.drawing.camera
        ways = camera.rays(x, y, self.drawing.width, self.drawing.height).astype(np.float32)
        hits = self.scene.hit(np.broadcast_to(camera.eye, ways.shape), ways)
        out, key = np.zeros((len(x), 2, 4), np.float32), np.full(len(x), -1.0)
        normal, depth = np.zeros((len(x), 3), np.float32), np.where(hits.found, hits.distance, 99.0)
        kind = np.where(hits.found, self.kinds[hits.triangle], -1)
        wanted = (
            (kind == FIGURE) | (kind == MOVING)
            if self.caster
            else (kind == GROUND) | (kind == STILL)
        )
        key[~wanted] = kind[~wanted] * 100
        at = np.where(wanted)[0]
        corners = self.faces[hits.triangle[at]]
        second, third = hits.u[at][:, None], hits.v[at][:, None]
        shares = np.concatenate([1 - second - third, second, third], 1).astype(np.float32)

        def mixed(values: Array) -> Array:
            return np.einsum("ij,ijk->ik", shares, values[corners])

        own = mixed(self.normal)
        own /= np.maximum(np.linalg.norm(own, axis=1, keepdims=True), 1e-9)
        away = (kind[at] == MOVING) & ((own * ways[at]).sum(1) > 0)
        own[away] *= -1
        normal[at] = own
        light = mixed(self.lit)
        surface = Surface(own, -ways[at], light[:, 0], light[:, 1], mixed(self.colour))
        body = kind[at] == FIGURE
        if body.any():
            fields = np.einsum("ij,ijk->ik", shares[body], self._fields()[corners[body]])
            figure, muscle, region = shade_figure(surface.pick(body), fields, self.light)
            place = at[body]
            out[place, 0], out[place, 1], key[place] = figure, muscle, region
        things = ~body
        if things.any():
            place = at[things]
            flat = kind[place] == GROUND
            out[place, 0, :3] = shade_prop(surface.pick(things), flat, self.light)
            out[place, 0, 3] = 1
            key[place] = 20 + kind[place]
        return out, key, depth, normal

    def _fields(self) -> Array:
        """Give regions, muscle and rest place of all fine vertices."""
        if not hasattr(self, "_cached_fields"):
            muscle = self.drawing.muscle
            values = np.full(len(self.figure.body.vertices), -0.1) if muscle is None else muscle
            self._cached_fields = np.concatenate(
                [self.figure.regions, (self.figure.fine @ values)[:, None], self.figure.rest_fine],
                1,
            ).astype(np.float32)
        return self._cached_fields

    def _shadow(self) -> Array:
        """Give the darkness that falls on mat, floor and still things, over the whole picture."""
        width, height, step = self.drawing.width, self.drawing.height, SHADOW_STEP
        rows, columns = -(-height // step), -(-width // step)
        y, x = np.mgrid[0:rows, 0:columns]
        ways = self.drawing.camera.rays(
            (x.ravel() + 0.5) * step, (y.ravel() + 0.5) * step, width, height
        )
        origin = np.broadcast_to(self.drawing.camera.eye, ways.shape)
        hits = self.scene.hit(origin, ways)
        kind = np.where(hits.found, self.kinds[hits.triangle], -1)
        wanted = (kind == FLOOR) | ((kind == GROUND) | (kind == STILL) if self.caster else False)
        place = origin + ways * np.where(wanted, hits.distance, 0)[:, None]
        if self.caster is not None:
            scene = self.caster
            around = scene.points
        else:
            keep = self.kinds != FLOOR
            raised = self.points.copy()
            on_mat = np.zeros(len(raised), bool)
            on_mat[self.faces[self.kinds == GROUND].ravel()] = True
            raised[on_mat & (raised[:, 2] > -0.5 * MAT_DEPTH), 2] += MAT_SHADOW
            scene = Scene(raised, self.faces[keep])
            around = self.points[:-4]
        low, high = around.min(0)[:2] - 0.55, around.max(0)[:2] + 0.55
        known = (wanted | (kind == -1)).reshape(rows, columns).astype(float)
        wanted &= ((place[:, :2] > low) & (place[:, :2] < high)).all(1)
        dark = np.zeros(rows * columns)
        at = np.where(wanted)[0]
        if len(at):
            corner = self.faces[hits.triangle[at]][:, 0]
            normal = self.normal[corner]
            sky, key, close = self._sky_and_key(scene, place[at], normal, 20, 10, False)
            on_floor = kind[at] == FLOOR
            strength = np.where(on_floor, 0.70, 0.86)
            dark[at] = strength * (0.72 * (1 - sky) ** 0.95 + 0.28 * (1 - key) + 0.42 * close)
            rim = np.minimum(place[at, :2] - low, high - place[at, :2]).min(1)
            dark[at] *= smoothstep(rim / 0.30)
        dark = dark.reshape(rows, columns)

        def blurred(size: float) -> Array:
            return gaussian_filter(dark * known, size) / np.maximum(
                gaussian_filter(known, size), 1e-3
            )

        near = smoothstep((gaussian_filter(known, 0.9) - 0.1) / 0.5)
        crisp = near * blurred(1.5) + (1 - near) * blurred(3.0)
        wide = blurred(4.5)
        share = smoothstep((wide - 0.12) / 0.25)
        soft = np.maximum(share * crisp + (1 - share) * wide - 0.012, 0)
        padded = np.pad(soft, 1, mode="edge")
        full = np.asarray(zoom(padded, step, order=1, grid_mode=True, mode="nearest"))
        return np.clip(full[step : step + height, step : step + width], 0, 0.75)


def _joined(parts: list[tuple[Array, Ints]]) -> Scene:
    """Join meshes into a scene for light to fall on."""
    starts = np.cumsum([0, *(len(p) for p, _ in parts)])
    faces = [f + s for (_, f), s in zip(parts, starts[:-1], strict=True)]
    return Scene(np.concatenate([p for p, _ in parts]), np.concatenate(faces))


def _floor(camera: Camera) -> Mesh:
    """Give the floor that catches shadows."""
    x, y, z = camera.centre[0], camera.centre[1], -MAT_DEPTH
    points = np.array([[x - 4, y - 4, z], [x + 4, y - 4, z], [x + 4, y + 4, z], [x - 4, y + 4, z]])
    up = np.tile([0.0, 0, 1], (4, 1))
    return Mesh(points, np.array([[0, 1, 2], [0, 2, 3]]), up, "mat")


def _edges(key: Array, depth: Array, normal: Array) -> Array:
    """Tell which pixels lie on an edge and deserve more samples."""
    out = np.zeros(key.shape, bool)
    for axis in (0, 1):
        a = tuple(slice(1, None) if n == axis else slice(None) for n in (0, 1))
        b = tuple(slice(None, -1) if n == axis else slice(None) for n in (0, 1))
        bend = (normal[a] * normal[b]).sum(-1) < 0.8
        edge = (key[a] != key[b]) | (
            (key[a] >= 0) & (key[a] < 90) & ((np.abs(depth[a] - depth[b]) > 0.02) | bend)
        )
        out[a] |= edge
        out[b] |= edge
    return out
