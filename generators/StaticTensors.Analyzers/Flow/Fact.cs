using System.Collections.Generic;
using System.Linq;
using StaticTensors.Generators.Model;
using StaticTensors.Shapes;

namespace StaticTensors.Analyzers.Flow;

/// <summary>What is known of a value; null if nothing is.</summary>
internal abstract record Fact
{
    /// <summary>What is known of a value that is one of two.</summary>
    public static Fact? Join(Fact? left, Fact? right) => (left, right) switch
    {
        _ when Equals(left, right) => left,
        (ShapeFact a, ShapeFact b) when a.Shape.Count == b.Shape.Count =>
            ShapeFact.Of([.. a.Shape.Zip(b.Shape, (one, other) => one == other ? one : Dimension.Unknown)]),
        _ => null,
    };

    /// <summary>What remains known of a value held by a variable: of an array, which others may write to, only its length.</summary>
    public virtual Fact? Kept => this;
}

/// <summary>The shape of a tensor, a mask or an array.</summary>
internal sealed record ShapeFact(EquatableArray<Dimension> Shape) : Fact
{
    public static ShapeFact Of(params Dimension[] shape) => new(new EquatableArray<Dimension>(shape));

    public override string ToString() => KnownRules.Text(Shape.AsSpan());
}

/// <summary>An integer.</summary>
internal sealed record NumberFact(Dimension Value) : Fact;

/// <summary>A bool, or null.</summary>
internal sealed record ConstantFact(object? Value) : Fact;

/// <summary>Elements that are listed one by one.</summary>
internal sealed record ListFact(IReadOnlyList<Fact?> Items) : Fact
{
    /// <summary>The elements as integers.</summary>
    public Dimension[] Numbers => [.. Items.Select(item => item is NumberFact number ? number.Value : Dimension.Unknown)];

    public override Fact? Kept => ShapeFact.Of(new Dimension(Items.Count));
}

/// <summary>A place counted from the end, such as ^1.</summary>
internal sealed record FromEndFact(int Value) : Fact;

/// <summary>A range; an unknown end is null.</summary>
internal sealed record RangeFact(System.Index? Start, System.Index? End) : Fact;

/// <summary>A slice with steps.</summary>
internal sealed record StepsFact(Steps Steps) : Fact;

/// <summary>An unknown index of a kind that keeps its axis.</summary>
internal sealed record PartFact : Fact;
