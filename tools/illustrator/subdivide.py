"""Catmull-Clark subdivision as a matrix, so that each posed mesh is refined by one product."""

from __future__ import annotations

import numpy as np
import scipy.sparse as sp

from tools.illustrator.body import Ints


def refine(quads: Ints, count: int) -> tuple[sp.csr_matrix, Ints]:
    """Give the matrix from old to new vertices and the new quads."""
    faces = len(quads)
    ends = np.sort(np.stack([quads, np.roll(quads, -1, 1)], 2).reshape(-1, 2), 1)
    edges, number, uses = np.unique(ends, axis=0, return_inverse=True, return_counts=True)
    side = number.reshape(faces, 4)
    total = len(edges)
    each, four = np.ones(faces * 4), np.repeat(np.arange(faces), 4)
    centre = sp.csr_matrix((each / 4, (four, quads.ravel())), shape=(faces, count))
    pair = np.repeat(np.arange(total), 2)
    middle = sp.csr_matrix((np.full(total * 2, 0.5), (pair, edges.ravel())), shape=(total, count))
    beside = sp.csr_matrix((each, (side.ravel(), four)), shape=(total, faces))
    rim = uses == 1
    edge_rule = (
        sp.diags(np.where(rim, 1.0, 0.5)) @ middle
        + sp.diags(np.where(rim, 0.0, 0.5 / np.maximum(uses, 1))) @ beside @ centre
    )
    valence = np.maximum(np.bincount(edges.ravel(), minlength=count), 1).astype(float)
    round_faces = sp.csr_matrix((each, (quads.ravel(), four)), shape=(count, faces))
    face_count = np.maximum(np.asarray(round_faces.sum(1)).ravel(), 1)
    round_edges = sp.csr_matrix((np.ones(total * 2), (edges.ravel(), pair)), shape=(count, total))
    on_rim = np.zeros(count, bool)
    on_rim[edges[rim].ravel()] = True
    inner = (
        sp.diags(1 / valence / face_count) @ round_faces @ centre
        + sp.diags(2 / valence**2) @ round_edges @ middle
        + sp.diags((valence - 3) / valence)
    )
    rim_edges = round_edges @ sp.diags(rim.astype(float))
    rim_count = np.maximum(np.asarray(rim_edges.sum(1)).ravel(), 1)
    outer = 0.5 * sp.identity(count) + sp.diags(0.5 / rim_count) @ rim_edges @ middle
    corner_rule = sp.diags((~on_rim).astype(float)) @ inner + sp.diags(on_rim.astype(float)) @ outer
    matrix = sp.csr_matrix(sp.vstack([corner_rule, edge_rule, centre]))
    hub = count + total + np.arange(faces)
    new = [
        np.stack([quads[:, k], count + side[:, k], hub, count + side[:, k - 1]], 1)
        for k in range(4)
    ]
    return matrix, np.stack(new, 1).reshape(-1, 4)
