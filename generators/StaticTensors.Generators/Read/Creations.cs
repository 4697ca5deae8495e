using System.Collections.Generic;

namespace StaticTensors.Generators.Read;

/// <summary>Where the shape of a new tensor comes from.</summary>
internal enum ShapeSource
{
    /// <summary>Nowhere: the function makes no tensor of a requested shape.</summary>
    None,

    /// <summary>The parameter <c>shape</c>, or if it is omitted the parameter <c>data</c>.</summary>
    Shape,

    /// <summary>The parameter <c>n</c>, twice.</summary>
    Side,

    /// <summary>The parameters <c>rows</c> and <c>columns</c>.</summary>
    Sides,

    /// <summary>Another tensor, the parameter <c>x</c>.</summary>
    Like,
}

/// <summary>The functions that make a tensor of a requested shape.</summary>
internal static class Creations
{
    private static readonly Dictionary<string, ShapeSource> Sources = new()
    {
        ["Create"] = ShapeSource.Shape,
        ["Zeros"] = ShapeSource.Shape,
        ["Ones"] = ShapeSource.Shape,
        ["Full"] = ShapeSource.Shape,
        ["Identity"] = ShapeSource.Side,
        ["Eye"] = ShapeSource.Sides,
        ["ZerosLike"] = ShapeSource.Like,
        ["OnesLike"] = ShapeSource.Like,
        ["FullLike"] = ShapeSource.Like,
    };

    public static IReadOnlyCollection<string> Functions => Sources.Keys;

    public static ShapeSource Of(string function) => Sources.TryGetValue(function, out ShapeSource source) ? source : ShapeSource.None;
}
