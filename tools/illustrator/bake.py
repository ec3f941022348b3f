"""Bakes a neutral adult body from the anny package into a file outside the repository."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

BAKE_VERSION = 1
PHENOTYPE = {
    "gender": 0.5,
    "age": 0.667,
    "muscle": 0.62,
    "weight": 0.42,
    "height": 0.55,
    "proportions": 0.9,
}
EYES_CLOSED = {"eyeBlinkLeft": 1.0, "eyeBlinkRight": 1.0}


def cache_folder() -> Path:
    """Give the folder for baked and unfinished files, outside the repository."""
    base = os.environ.get("ILLUSTRATOR_CACHE")
    folder = Path(base) if base else Path.home() / ".cache" / "sciatica-illustrator"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def baked_body() -> Path:
    """Give the path of the baked body and bake it first where it is missing."""
    path = cache_folder() / f"body-{BAKE_VERSION}.npz"
    if not path.exists():
        bake(path)
    return path


def bake(path: Path) -> None:
    """Shape the CC0 body of the ``makehuman`` topology and store its rest state."""
    import anny  # pyright: ignore[reportMissingImports]
    import torch  # pyright: ignore[reportMissingImports]

    model = anny.Anny(rig="anny", topology="makehuman", facial_actions=list(EYES_CLOSED))
    still = torch.eye(4)[None, None].repeat(1, model.bone_count, 1, 1)
    out = model(
        pose_parameters=still,
        phenotype_kwargs={key: torch.tensor([value]) for key, value in PHENOTYPE.items()},
        facial_actions=EYES_CLOSED,
    )
    part = path.with_suffix(".part.npz")
    np.savez_compressed(
        part,
        vertices=out["rest_vertices"][0].numpy(),
        quads=model.faces.numpy(),
        weights=model.vertex_bone_weights.numpy(),
        weight_bones=model.vertex_bone_indices.numpy(),
        names=np.array(model.bone_labels),
        parents=np.array(model.bone_parents),
        heads=out["rest_bone_heads"][0].numpy(),
        source_index=model.base_mesh_vertex_indices.numpy(),
    )
    part.replace(path)
