"""Draws all frames with two processes, keeps unchanged ones and writes the index."""

from __future__ import annotations

import hashlib
import json
import multiprocessing as mp
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tools.illustrator.body import Array
from tools.illustrator.camera import HEIGHT, WIDTH, Camera, framed
from tools.illustrator.figure import figure
from tools.illustrator.muscles import muscle_field
from tools.illustrator.plan import Frame, Plan, code_mark, make_plan
from tools.illustrator.posefile import read_set
from tools.illustrator.props import Mesh, mat
from tools.illustrator.render import Drawing, Renderer

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "assets" / "illustrations"
MANIFEST = Path(__file__).with_name("rendered.json")
DRAW_CODE = (
    "scene",
    "shade",
    "render",
    "subdivide",
    "dress",
    "figure",
    "muscles",
    "props",
    "camera",
)
THUMB_SIZE = (480, 360)
QUALITY = {"figure": 76, "mat": 84, "muscle": 76}
ALPHA_QUALITY, GROUND_ALPHA_QUALITY = 80, 100
"""The wide shadow of the mat shows steps where its alpha is coarse."""
LEAST_GLOW = 0.03
LEAST_CHANGE = 3
"""Of 255: what a breath changes less can not be told from what packing the pictures does."""
PART_MARGIN = 4


@dataclass(frozen=True)
class Job:
    """One drawing to be made and where it goes."""

    key: str
    mark: str
    set_name: str
    camera: Camera
    still: tuple[Mesh, ...]
    frame: Frame | None


FADE = 28
"""Pixels over which a shadow runs out at the border of the picture."""


def to_picture(premultiplied: Array) -> Image.Image:
    """Turn linear light times alpha into a picture with alpha."""
    rows, columns = (np.where(premultiplied[..., 3].any(axis))[0] for axis in (1, 0))
    whole = np.zeros((*premultiplied.shape[:2], 4), np.uint8)
    if len(rows):
        part = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
        whole[part] = _pixels(premultiplied[part], _border_fade(premultiplied.shape)[part])
    return Image.fromarray(whole, "RGBA")


def _pixels(premultiplied: Array, fade: Array) -> NDArray[np.uint8]:
    """Give pixels of linear light times alpha."""
    alpha = premultiplied[..., 3:]
    colour = np.where(alpha > 1e-4, premultiplied[..., :3] / np.maximum(alpha, 1e-4), 0)
    colour = np.clip(colour, 0, 1)
    colour = np.where(colour < 0.0031308, colour * 12.92, 1.055 * colour ** (1 / 2.4) - 0.055)
    alpha = np.where(alpha < 0.006, 0, np.clip(alpha, 0, 1))
    alpha = alpha * (fade + (1 - fade) * np.clip((alpha - 0.8) / 0.15, 0, 1))
    colour = np.where(alpha > 0, colour, 0)
    pixels = np.concatenate([colour, alpha], -1) * 255 + 0.5
    return pixels.astype(np.uint8)


def _border_fade(shape: tuple[int, ...]) -> Array:
    """Give a mask that runs out towards the border, so that no shadow ends in a straight edge."""
    wide = FADE * shape[1] / WIDTH
    sides = [np.minimum(np.arange(n), np.arange(n)[::-1]) / wide for n in shape[:2]]
    return np.clip(np.minimum(sides[0][:, None], sides[1][None, :]), 0, 1)[..., None]


def save(
    picture: Image.Image, path: Path, quality: int, alpha_quality: int = ALPHA_QUALITY
) -> None:
    """Write a picture so that a half written file never stays behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    picture.save(part, "WEBP", quality=quality, alpha_quality=alpha_quality, method=4)
    part.replace(path)


def solid_box(premultiplied: Array) -> list[int]:
    """Give the box x, y, width, height of what is nearly opaque."""
    rows, columns = np.where(premultiplied[..., 3] > 0.85)
    if not len(rows):
        return []
    left, top = int(columns.min()), int(rows.min())
    return [left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1]


def breath_part(plan: Plan) -> list[int]:
    """Give the box x, y, width, height of what the deepest breath of a set changes of its hold."""
    frames = [frame for frame in plan.frames if frame.move == "breath"]
    drawn = [
        Drawing(plan.camera, plan.still, frame.body, frame.moving, None)
        for frame in (frames[0], frames[-1])
    ]
    held, deepest = (
        np.asarray(to_picture(Renderer(figure(), each).draw()[:, :, 0]).convert("RGBa"), np.int16)
        for each in drawn
    )
    rows, columns = np.where(np.abs(deepest - held).max(2) >= LEAST_CHANGE)
    left, top = int(columns.min()) - PART_MARGIN, int(rows.min()) - PART_MARGIN
    right, bottom = int(columns.max()) + PART_MARGIN, int(rows.max()) + PART_MARGIN
    return [left, top, right - left + 1, bottom - top + 1]


@cache
def field_of(names: tuple[str, ...]) -> Array:
    """Give the muscle field of some muscles of the one figure."""
    fig = figure()
    return muscle_field(fig.body, fig.rig, fig.dressed.points, names)


def draw_job(job: Job) -> tuple[str, str, list[int], float]:
    """Draw one job; give its key, its mark, its box and the seconds it took."""
    begun = time.monotonic()
    fig, pictures, folder = figure(), read_set(job.set_name), TARGET / job.set_name
    if job.frame is None:
        layers = Renderer(fig, Drawing(job.camera, job.still)).draw()
        picture = to_picture(layers[:, :, 0])
        save(picture, folder / "mat.webp", QUALITY["mat"], GROUND_ALPHA_QUALITY)
        return job.key, job.mark, solid_box(layers[:, :, 0]), time.monotonic() - begun
    if job.frame.move == "thumb":
        _thumb(job)
        return job.key, job.mark, [], time.monotonic() - begun
    frame = job.frame
    glowing = pictures.muscles and frame.glow > LEAST_GLOW
    muscle = field_of(pictures.muscles) if glowing else None
    drawing = Drawing(job.camera, job.still, frame.body, frame.moving, muscle)
    layers = Renderer(fig, drawing).draw()
    stem = folder / frame.move / f"{frame.number:02d}"
    save(to_picture(layers[:, :, 0]), stem.with_suffix(".webp"), QUALITY["figure"])
    over = stem.with_name(f"{stem.name}-muscle.webp")
    if muscle is not None:
        save(to_picture(layers[:, :, 1] * frame.glow), over, QUALITY["muscle"])
    else:
        over.unlink(missing_ok=True)
    return job.key, job.mark, solid_box(layers[:, :, 0]), time.monotonic() - begun


def _thumb(job: Job) -> None:
    """Draw a thumbnail: close to the figure, on a mat cut to fit, with a larger highlight."""
    fig, pictures, frame = figure(), read_set(job.set_name), job.frame
    assert frame is not None
    low, high = frame.body.min(0) - 0.09, frame.body.max(0) + 0.09
    still = [m for m in job.still if m.colour != "mat"]
    if pictures.mat:
        still = list(job.still) if still else [mat(low[0], low[1], high[0], high[1])]
    points = np.concatenate([frame.body[::4], *(m.points for m in still)])
    camera = framed(points, pictures.azimuth, pictures.elevation, 0.03)
    width, height = THUMB_SIZE[0] * 2, THUMB_SIZE[1] * 2
    names = pictures.thumb_muscles
    muscle = np.minimum(field_of(names) + 0.012, 0.2) if names else None
    ground = Renderer(fig, Drawing(camera, tuple(still), width=width, height=height)).draw()
    layers = Renderer(
        fig,
        Drawing(camera, tuple(still), frame.body, frame.moving, muscle, width=width, height=height),
    ).draw()
    whole = ground[:, :, 0]
    for layer in (layers[:, :, 0], layers[:, :, 1]):
        whole = whole * (1 - layer[..., 3:]) + layer
    small = to_picture(whole).resize(THUMB_SIZE, Image.Resampling.LANCZOS)
    save(small, TARGET / job.set_name / "thumb.webp", 88)


def _frame_mark(base: str, plan: Plan, frame: Frame) -> str:
    """Give a mark of all that decides one picture."""
    digest = hashlib.sha1(base.encode())
    digest.update(repr((plan.camera, round(frame.glow, 3), frame.move)).encode())
    digest.update(np.round(frame.body, 4).astype(np.float32).tobytes())
    for mesh in (*plan.still, *frame.moving):
        digest.update(np.round(mesh.points, 4).astype(np.float32).tobytes())
    return digest.hexdigest()[:20]


def jobs_of(plan: Plan) -> list[Job]:
    """Give all drawings of a set."""
    pictures = read_set(plan.name)
    base = repr(
        (code_mark(DRAW_CODE), pictures.muscles, pictures.thumb_muscles, WIDTH, HEIGHT, QUALITY)
    )
    ground = Frame("mat", 0, np.zeros((0, 3)), (), 0.0)
    out = [
        Job(
            f"{plan.name}/mat",
            _frame_mark(base, plan, ground),
            plan.name,
            plan.camera,
            plan.still,
            None,
        )
    ]
    for frame in (plan.thumb, *plan.frames):
        key = f"{plan.name}/{frame.move}/{frame.number:02d}"
        out.append(
            Job(key, _frame_mark(base, plan, frame), plan.name, plan.camera, plan.still, frame)
        )
    return out


def _made(job: Job, manifest: dict[str, list[object]]) -> bool:
    """Tell whether a drawing is there already and up to date."""
    known = manifest.get(job.key)
    if not known or known[0] != job.mark:
        return False
    folder = TARGET / job.set_name
    if job.frame is None:
        return (folder / "mat.webp").exists()
    if job.frame.move == "thumb":
        return (folder / "thumb.webp").exists()
    return (folder / job.frame.move / f"{job.frame.number:02d}.webp").exists()


def _write_json(path: Path, value: object) -> None:
    """Write stable, sorted JSON."""
    part = path.with_suffix(".part")
    part.write_text(json.dumps(value, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    part.replace(path)


def read_manifest() -> dict[str, list[object]]:
    """Read which drawings were made from what."""
    if not MANIFEST.exists():
        return {}
    found: dict[str, list[object]] = json.loads(MANIFEST.read_text(encoding="utf-8"))
    return found


def whole_moves(jobs: list[Job], manifest: dict[str, list[object]]) -> set[str]:
    """Give the moves of a set whose pictures are all there and up to date."""
    frames = [job.frame.move for job in jobs if job.frame is not None]
    missing = {job.frame.move for job in jobs if job.frame and not _made(job, manifest)}
    return set(frames) - missing - {"thumb"}


def _part(plan: Plan, deepest: Frame, manifest: dict[str, list[object]]) -> object:
    """Give what a breath changes, found anew only when its last picture was drawn anew."""
    mark, key = manifest[f"{plan.name}/{deepest.move}/{deepest.number:02d}"][0], _part_key(plan)
    if manifest.get(key, [None])[0] != mark:
        manifest[key] = [mark, breath_part(plan)]
        _write_json(MANIFEST, manifest)
    return manifest[key][1]


def _part_key(plan: Plan) -> str:
    return f"{plan.name}/breath/part"


def enter(plan: Plan, jobs: list[Job], manifest: dict[str, list[object]]) -> None:
    """Enter a set and its whole moves in the index, and remove pictures nothing asks for."""
    whole = whole_moves(jobs, manifest)
    frames = [frame for frame in plan.frames if frame.move in whole]
    boxes = [np.array(manifest[job.key][1]) for job in jobs
             if job.frame is None or job.frame.move in whole]  # fmt: skip
    low = np.min([b[:2] for b in boxes], axis=0)
    high = np.max([b[:2] + b[2:] for b in boxes], axis=0)
    folder, glows = TARGET / plan.name, bool(read_set(plan.name).muscles)
    wanted = {folder / "mat.webp", folder / "thumb.webp"}
    moves: dict[str, dict[str, object]] = {}
    for move in read_set(plan.name).moves:
        mine = [f for f in frames if f.move == move.name]
        shown = [f.number for f in mine if f.glow > LEAST_GLOW and glows]
        wanted |= {folder / move.name / f"{f.number:02d}.webp" for f in mine}
        wanted |= {folder / move.name / f"{n:02d}-muscle.webp" for n in shown}
        if mine:
            moves[move.name] = {"frames": len(mine), "ms": move.ms, "muscle": shown}
            if move.each_rep:
                moves[move.name]["each_rep"] = True
            if move.breath:
                moves[move.name]["part"] = _part(plan, mine[-1], manifest)
    for path in folder.rglob("*.webp"):
        if path not in wanted:
            path.unlink()
    path = TARGET / "index.json"
    stored = path.read_text(encoding="utf-8") if path.exists() else '{"sets": {}}'
    index: dict[str, Any] = json.loads(stored)
    index["size"] = [WIDTH, HEIGHT]
    index["sets"][plan.name] = {"box": [int(v) for v in (*low, *(high - low))], "moves": moves}
    _write_json(path, index)


def produce(names: list[str], frames: int | None, processes: int) -> None:
    """Make all pictures of the named sets; what is there already is kept.

    Getting ready is drawn last, and each set is entered in the index as soon as a move is whole,
    so that work may be interrupted at any time.
    """
    manifest = read_manifest()
    figure()
    context = mp.get_context("fork")
    with context.Pool(processes) as pool:
        plans: list[Plan] = []
        for name in pool.imap(_planned, [(n, frames) for n in names]):
            plans.append(make_plan(name, frames))
            print(f"worked out {name}", flush=True)
        every = [jobs_of(plan) for plan in plans]
        todo = [[job for job in jobs if not _made(job, manifest)] for jobs in every]
        total, done, begun = sum(map(len, todo)), 0, time.monotonic()
        print(f"{sum(map(len, every)) - total} up to date, {total} to draw", flush=True)
        for late in (False, True):
            for plan, jobs, missing in zip(plans, every, todo, strict=True):
                own = [job for job in missing if _is_late(job) == late]
                for key, mark, box, seconds in pool.imap_unordered(draw_job, own):
                    manifest[key] = [mark, box]
                    done += 1
                    left = (time.monotonic() - begun) / done * (total - done) / 60
                    print(f"{done}/{total} {key} {seconds:.1f} s, {left:.0f} min left", flush=True)
                    if done % 20 == 0:
                        _write_json(MANIFEST, manifest)
                keys = {job.key for job in jobs} | {_part_key(plan)}
                manifest = {k: v for k, v in manifest.items()
                            if k in keys or k.split("/", maxsplit=1)[0] != plan.name}  # fmt: skip
                _write_json(MANIFEST, manifest)
                if own or not late:
                    enter(plan, jobs, manifest)


def _is_late(job: Job) -> bool:
    """Tell whether a drawing belongs to getting ready, which can wait."""
    return job.frame is not None and job.frame.move == "ready"


def _planned(task: tuple[str, int | None]) -> str:
    """Work out one set into the cache."""
    make_plan(*task)
    return task[0]
