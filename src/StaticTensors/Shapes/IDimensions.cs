global using ShapeRules = StaticTensors.Shapes.ShapeRules<int, StaticTensors.Shapes.Numbers>;
using System;
using System.Globalization;

namespace StaticTensors.Shapes;

/// <summary>
/// What the rules of shapes ask of a dimension. At run time it is a number; in the compiler it may be unknown, and a rule then refuses only what it would
/// refuse for every number.
/// </summary>
internal interface IDimensions<T>
{
    /// <summary>An unknown dimension.</summary>
    T Unknown { get; }

    /// <summary>A number as a dimension.</summary>
    T Of(int number);

    /// <summary>Whether the number is known.</summary>
    bool IsNumber(T dimension, out int number);

    /// <summary>Whether two dimensions are certainly equal.</summary>
    bool AreEqual(T left, T right);

    /// <summary>A dimension as it is written in a message.</summary>
    string Text(T dimension);
}

/// <summary>Dimensions at run time: all are numbers.</summary>
internal readonly struct Numbers : IDimensions<int>
{
    public int Unknown => throw new InvalidOperationException("All dimensions are known.");

    public int Of(int number) => number;

    public bool IsNumber(int dimension, out int number)
    {
        number = dimension;
        return true;
    }

    public bool AreEqual(int left, int right) => left == right;

    public string Text(int dimension) => dimension.ToString(CultureInfo.InvariantCulture);
}
