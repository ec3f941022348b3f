"""Runs the networks of the natural voice, which are kept as ONNX files, in numpy. Worker only.

It stands in for onnxruntime, and can do what these networks need of ONNX and no more
(docs/adr/0020-voice-without-onnxruntime.md). Operators and names are those of
https://onnx.ai/onnx/operators/, up to opset 17.
"""

import struct
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Operator = Callable[..., "Array | tuple[Array, ...]"]
Field = tuple[int, Any]
"""Number and content of a field: an int, or the bytes of it."""

TYPES = {1: "<f4", 2: "u1", 3: "i1", 6: "<i4", 7: "<i8", 9: "?", 11: "<f8"}
"""TensorProto.DataType as numpy writes it."""


def stand_in_for_onnxruntime() -> None:
    """Be what is imported as onnxruntime in this process, also where that is installed: one voice,
    wherever the app came from."""

    def session(path: str, *_options: object, **_providers: object) -> Network:
        return Network(Path(path))

    module = ModuleType("onnxruntime")
    vars(module).update(InferenceSession=session, SessionOptions=SimpleNamespace)
    sys.modules["onnxruntime"] = module


class BadNetworkError(ValueError):
    """Not an ONNX file, or one that needs more than is here."""


class Network:
    """The network of one file; `run` may be called time and again."""

    def __init__(self, path: Path) -> None:
        """Read it; raises OSError, and BadNetworkError."""
        try:
            graph = next(content for number, content in _fields(path.read_bytes()) if number == 7)
            self._constants = dict(_tensor(each) for number, each in _fields(graph) if number == 5)
            nodes = [_Node(each) for number, each in _fields(graph) if number == 1]
            self._results = [_name(each) for number, each in _fields(graph) if number == 12]
            self._nodes = [node for node in nodes if not node.is_done_with(self._constants)]
        except (AttributeError, LookupError, StopIteration, TypeError, ValueError) as error:
            raise BadNetworkError(f"{path.name}: {error}") from error
        used: set[str] = set(self._results)
        for node in reversed(self._nodes):
            node.last_use_of = [name for name in {*node.inputs, *node.outputs} if name not in used]
            used.update(node.inputs)
        self._constants = {name: self._constants[name] for name in used & self._constants.keys()}

    def run(self, _names: None, inputs: Mapping[str, Array]) -> list[Array]:
        """All results for these inputs, in the order of the file; the way onnxruntime is asked."""
        values: dict[str, Array] = {**self._constants, **inputs}
        for node in self._nodes:
            node.run(values)
            for name in node.last_use_of:
                values.pop(name, None)
        return [values[name] for name in self._results]


class _Node:
    """One operation: what goes in, what comes out."""

    def __init__(self, data: bytes) -> None:
        fields = list(_fields(data))
        self.inputs = [content.decode() for number, content in fields if number == 1]
        self.outputs = [content.decode() for number, content in fields if number == 2]
        self.last_use_of: list[str] = []
        """What nothing after it asks for."""
        kind = next(content.decode() for number, content in fields if number == 4)
        self._attributes = dict(_attribute(content) for number, content in fields if number == 5)
        self._operator = OPERATORS[kind]

    def is_done_with(self, constants: dict[str, Array]) -> bool:
        """Whether constants are all it needs; then its outputs are constants, too."""
        is_done = all(not name or name in constants for name in self.inputs)
        if is_done:
            self.run(constants)
        return is_done

    def run(self, values: dict[str, Array]) -> None:
        """Put the outputs beside the inputs."""
        inputs = [values[name] if name else None for name in self.inputs]
        outputs = self._operator(*inputs, **self._attributes)
        values.update(
            zip(self.outputs, outputs if isinstance(outputs, tuple) else (outputs,), strict=True)
        )


# How the file is written: protobuf, with the numbers of fields of onnx.proto.


def _fields(data: bytes) -> Iterator[Field]:
    """The fields of a message, in order; raises IndexError and ValueError where it is none."""
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        if key & 7 == 0:
            content, at = _varint(data, at)
        elif key & 7 in (1, 2, 5):
            size, at = _varint(data, at) if key & 7 == 2 else ({1: 8, 5: 4}[key & 7], at)
            content = data[at : at + size]
            at += size
            if at > len(data):
                raise ValueError("the file is cut off")
        else:
            raise ValueError("not a network")
        yield key >> 3, content


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A whole number of up to 64 bits, with a sign, and where the next thing begins."""
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return (value - (1 << 64) if value >> 63 else value), at


def _numbers(fields: list[Field], number: int) -> list[int]:
    """Whole numbers of a repeated field, packed or one by one."""
    found: list[int] = []
    for each, content in fields:
        if each != number:
            continue
        if isinstance(content, int):
            found.append(content)
            continue
        at = 0
        while at < len(content):
            value, at = _varint(content, at)
            found.append(value)
    return found


def _name(data: bytes) -> str:
    return next(content.decode() for number, content in _fields(data) if number == 1)


def _tensor(data: bytes) -> tuple[str, Array]:
    fields = list(_fields(data))
    by_number = dict(fields)
    kind = np.dtype(TYPES[by_number[2]])
    if 9 in by_number:
        flat = np.frombuffer(by_number[9], kind)
    elif 4 in by_number:
        flat = np.frombuffer(b"".join(content for number, content in fields if number == 4), kind)
    else:
        flat = np.array(_numbers(fields, 5) + _numbers(fields, 7), kind)
    if kind.itemsize == 1:
        # What is multiplied: BLAS knows no whole numbers.
        flat = flat.astype(np.float32)
    return by_number.get(8, b"").decode(), flat.reshape(_numbers(fields, 1))


def _attribute(data: bytes) -> tuple[str, Any]:
    fields = list(_fields(data))
    by_number = dict(fields)
    name = by_number[1].decode()
    if 5 in by_number:
        return name, _tensor(by_number[5])[1]
    if 2 in by_number:
        return name, struct.unpack("<f", by_number[2])[0]
    return name, by_number[3] if 3 in by_number else _numbers(fields, 8)


# The operators.


def _arg_max(value: Array, *, axis: int, keepdims: int, **_: int) -> Array:
    return np.argmax(value, axis, keepdims=bool(keepdims))


def _cast(value: Array, *, to: int) -> Array:
    return value.astype(TYPES[to], copy=False)


def _clip(value: Array, low: Array | None, high: Array | None = None) -> Array:
    return np.clip(value, low, high)


def _concat(*parts: Array, axis: int) -> Array:
    return np.concatenate(parts, axis)


def _constant(*, value: Array) -> Array:
    return value


def _conv(
    value: Array,
    weight: Array,
    bias: Array,
    *,
    dilations: list[int],
    group: int,
    kernel_shape: list[int],
    pads: list[int],
    strides: list[int],
) -> Array:
    """Along the last axis, all channels with each other or each by itself."""
    (step,), (size,) = dilations, kernel_shape
    if strides != [1] or group not in (1, value.shape[1]):
        raise BadNetworkError(f"a convolution with strides {strides} in {group} groups")
    padded = np.pad(value, ((0, 0), (0, 0), (pads[0], pads[1])))
    length = padded.shape[2] - step * (size - 1)
    taps = (padded[:, :, step * i : step * i + length] for i in range(size))
    if group == 1:
        parts = (weight[:, :, i] @ tap for i, tap in enumerate(taps))
    else:
        parts = (weight[:, 0, i, None] * tap for i, tap in enumerate(taps))
    total = next(parts) + bias[:, None]
    for part in parts:
        total += part
    return total


def _cumsum(value: Array, axis: Array) -> Array:
    return np.cumsum(value, int(axis), dtype=value.dtype)


def _div(value: Array, by: Array) -> Array:
    """Of whole numbers, which are counts here, the whole part."""
    return value / by if value.dtype.kind == "f" else value // by


def _erf(value: Array) -> Array:
    """To 1.5e-7: Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26."""
    size = np.abs(value)
    t = 1 / (1 + np.float32(0.3275911) * size)
    sum_ = np.full_like(t, 1.061405429)
    for factor in (-1.453152027, 1.421413741, -0.284496736, 0.254829592):
        sum_ *= t
        sum_ += np.float32(factor)
    sum_ *= t
    size *= size
    sum_ *= np.exp(np.negative(size, out=size), out=size)
    return np.copysign(np.subtract(1, sum_, out=sum_), value, out=sum_)


def _gather(value: Array, which: Array, *, axis: int = 0) -> Array:
    return np.take(value, which, axis)


def _layer_norm(value: Array, weight: Array, bias: Array, *, axis: int, epsilon: float) -> Array:
    value = value - value.mean(axis, keepdims=True)
    spread = np.square(value).mean(axis, keepdims=True) + np.float32(epsilon)
    value /= np.sqrt(spread)
    value *= weight
    value += bias
    return value


def _matmul_integer(value: Array, weight: Array, value_zero: Array, weight_zero: Array) -> Array:
    """In floats, which hold sums like these exactly, or next to it."""
    return (value - value_zero) @ (weight - weight_zero if weight_zero.any() else weight)


def _quantize(value: Array) -> tuple[Array, Array, Array]:
    """Whole numbers from 0 to 255, their scale, and which of them is nought."""
    low, high = min(np.float32(0), value.min()), max(np.float32(0), value.max())
    scale = np.float32((high - low) / np.float32(255)) or np.float32(1)
    zero = np.rint(np.clip(-low / scale, 0, 255))
    whole = np.rint(value / scale)
    whole += zero
    return np.clip(whole, 0, 255, out=whole), np.asarray(scale), np.asarray(zero)


def _range(first: Array, end: Array, step: Array) -> Array:
    return np.arange(int(first), int(end), int(step))


def _reduce_sum(value: Array, axes: Array | None = None, *, keepdims: int) -> Array:
    over = None if axes is None else tuple(axes.tolist())
    return np.asarray(value.sum(over, dtype=value.dtype, keepdims=bool(keepdims)))


def _relu(value: Array) -> Array:
    return np.maximum(value, 0)


def _reshape(value: Array, shape: Array, **_: int) -> Array:
    sizes = [value.shape[i] if size == 0 else size for i, size in enumerate(shape.tolist())]
    return value.reshape(sizes)


def _shape(value: Array) -> Array:
    return np.array(value.shape, np.int64)


def _slice(
    value: Array, starts: Array, ends: Array, axes: Array, steps: Array | None = None
) -> Array:
    where = [slice(None)] * value.ndim
    strides = np.ones_like(axes) if steps is None else steps
    for axis, start, end, step in zip(
        axes.tolist(), starts.tolist(), ends.tolist(), strides.tolist(), strict=True
    ):
        where[axis] = slice(start, end, step)
    return value[tuple(where)]


def _softmax(value: Array, *, axis: int) -> Array:
    value = np.exp(value - value.max(axis, keepdims=True))
    value /= value.sum(axis, keepdims=True)
    return value


def _split(value: Array, sizes: Array, *, axis: int) -> tuple[Array, ...]:
    return tuple(np.split(value, np.cumsum(sizes)[:-1], axis))


def _transpose(value: Array, *, perm: list[int]) -> Array:
    return value.transpose(perm)


def _unsqueeze(value: Array, axes: Array) -> Array:
    return np.expand_dims(value, tuple(axes.tolist()))


OPERATORS: dict[str, Operator] = {
    "Add": np.add,
    "ArgMax": _arg_max,
    "Cast": _cast,
    "Clip": _clip,
    "Concat": _concat,
    "Constant": _constant,
    "Conv": _conv,
    "CumSum": _cumsum,
    "Div": _div,
    "DynamicQuantizeLinear": _quantize,
    "Erf": _erf,
    "Exp": np.exp,
    "Gather": _gather,
    "GreaterOrEqual": np.greater_equal,
    "LayerNormalization": _layer_norm,
    "Log": np.log,
    "MatMul": np.matmul,
    "MatMulInteger": _matmul_integer,
    "Mul": np.multiply,
    "Pow": np.power,
    "Range": _range,
    "ReduceSum": _reduce_sum,
    "Relu": _relu,
    "Reshape": _reshape,
    "Round": np.rint,
    "Shape": _shape,
    "Slice": _slice,
    "Softmax": _softmax,
    "Split": _split,
    "Sub": np.subtract,
    "Tile": np.tile,
    "Transpose": _transpose,
    "Unsqueeze": _unsqueeze,
}
"""By the names that ONNX has for them."""
