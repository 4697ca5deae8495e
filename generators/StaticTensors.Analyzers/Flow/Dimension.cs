global using KnownRules = StaticTensors.Shapes.ShapeRules<StaticTensors.Analyzers.Flow.Dimension, StaticTensors.Analyzers.Flow.Dimensions>;
using System.Globalization;
using StaticTensors.Shapes;

namespace StaticTensors.Analyzers.Flow;

/// <summary>The length of an axis, or any integer: a known number, a symbol, or unknown.</summary>
/// <param name="Number">The number.</param>
/// <param name="Symbol">Something with a constant value: a variable that is never written again, or a name in an attribute.</param>
/// <param name="Name">The symbol's name in messages.</param>
internal readonly record struct Dimension(int? Number, object? Symbol = null, string Name = "?")
{
    public static Dimension Unknown => default(Dimension) with { Name = "?" };
}

/// <summary>Dimensions in the compiler.</summary>
internal readonly struct Dimensions : IDimensions<Dimension>
{
    public Dimension Unknown => Dimension.Unknown;

    public Dimension Of(int number) => new(number);

    public bool IsNumber(Dimension dimension, out int number)
    {
        number = dimension.Number.GetValueOrDefault();
        return dimension.Number is not null;
    }

    public bool AreEqual(Dimension left, Dimension right) => left == right && left != Unknown;

    public string Text(Dimension dimension) => dimension.Number?.ToString(CultureInfo.InvariantCulture) ?? dimension.Name;
}
