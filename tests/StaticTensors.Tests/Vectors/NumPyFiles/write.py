"""Writes the .npy and .npz files that NumPyFileTests reads: python3 write.py (Debian's python3-numpy, 1.24.2).

With a file's name it prints instead what NumPy reads there: python3 write.py check FILE.
"""
import os
import sys
import warnings

import numpy as np
from numpy.lib import format

HERE = os.path.dirname(os.path.abspath(__file__))


def path(name):
    return os.path.join(HERE, name)


def save(name, array, version=None):
    with open(path(name), "wb") as file:
        format.write_array(file, array, version)


if sys.argv[1:2] == ["check"]:
    print(repr(np.load(sys.argv[2])))
    sys.exit()

warnings.simplefilter("ignore")  # Versions 2 and 3 are for newer NumPys, it says.
for code in ["i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8"]:
    dtype = np.dtype(code)
    ends = np.finfo(dtype) if dtype.kind == "f" else np.iinfo(dtype)
    for order in "<>":
        save(f"{'little' if order == '<' else 'big'}-{code}.npy", np.array([ends.min, 0, 1, ends.max], dtype.newbyteorder(order)))
matrix = np.arange(24.0).reshape(2, 3, 4)
for version in [(1, 0), (2, 0), (3, 0)]:
    save(f"version-{version[0]}.npy", matrix, version)
save("fortran.npy", np.asfortranarray(matrix))
save("fortran-big.npy", np.asfortranarray(matrix.astype(">f8")))
save("scalar.npy", np.float64(2.5))
save("empty.npy", np.zeros((0, 3)))
save("not-a-number.npy", np.array([np.nan, np.inf, -np.inf, -0.0]))
save("complex.npy", np.array([1j]))
save("records.npy", np.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]))
np.savez(path("two.npz"), x=np.arange(3.0), counts=np.arange(4))
np.savez_compressed(path("one.npz"), np.linspace(0, 1, 5))
