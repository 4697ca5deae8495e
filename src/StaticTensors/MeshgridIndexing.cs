namespace StaticTensors;

/// <summary>Which axes of a mesh its first two directions lie along.</summary>
public enum MeshgridIndexing
{
    /// <summary>As points of a plane, NumPy's <c>xy</c>: the first direction, x, lies along the second axis, and the second along the first.</summary>
    Cartesian,

    /// <summary>As indices of a matrix, NumPy's <c>ij</c>: each direction lies along the axis of its own number.</summary>
    Matrix,
}
