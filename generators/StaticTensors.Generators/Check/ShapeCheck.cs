using System.Globalization;
using System.Linq;
using StaticTensors.Generators.Model;
using StaticTensors.Shapes;

namespace StaticTensors.Generators.Check;

/// <summary>What the run time would say to a shape: of a new tensor, of given data, of a tensor that there is.</summary>
internal static class ShapeCheck
{
    /// <summary>The mistake in the shape of a new tensor, or null.</summary>
    public static Fault? New(EquatableArray<int> shape, string parameter = "shape")
    {
        long length = 1;
        foreach (int dimension in shape)
        {
            if (dimension < 0)
                return new Fault(FaultKind.NegativeDimension, parameter, ShapeMath.Text(shape.AsSpan()), Text(dimension));
            length *= dimension == 0 ? 1 : dimension;
            if (length > ShapeMath.MaxLength)
                return new Fault(FaultKind.TooManyElements, parameter, ShapeMath.Text(shape.AsSpan()));
        }

        return null;
    }

    /// <summary>The mistake in a shape for so many elements, or null.</summary>
    public static Fault? Fill(int elements, EquatableArray<int> shape) =>
        shape.Count == 0 ? null
        : New(shape) is { } fault ? fault
        : Product(shape) == elements ? null
        : new Fault(FaultKind.DoesNotFill, "data", Text(elements), ShapeMath.Text(shape.AsSpan()), Text(Product(shape)));

    /// <summary>The shape that a tensor takes, in which one dimension may be −1; null where it cannot.</summary>
    public static EquatableArray<int>? Resolve(EquatableArray<int> shape, EquatableArray<int> old)
    {
        int length = Product(old), open = shape.Count(dimension => dimension < 0);
        if (shape.Any(dimension => dimension < -1) || open > 1)
            return null;
        var known = new EquatableArray<int>([.. shape.Where(dimension => dimension >= 0)]);
        if (New(known) is not null)
            return null;
        int product = Product(known);
        if (open == 0)
            return product == length ? shape : null;
        return product == 0 || length % product != 0 ? null : new([.. shape.Select(dimension => dimension < 0 ? length / product : dimension)]);
    }

    /// <summary>The mistake in another shape for a tensor, or null.</summary>
    public static Fault? Reshape(EquatableArray<int> shape, EquatableArray<int> old) =>
        Resolve(shape, old) is not null ? null
        : shape.FirstOrDefault(dimension => dimension < -1) is < 0 and var negative
            ? new Fault(FaultKind.NegativeDimension, "shape", ShapeMath.Text(shape.AsSpan()), Text(negative))
        : new Fault(FaultKind.CannotReshape, "shape", ShapeMath.Text(old.AsSpan()), ShapeMath.Text(shape.AsSpan()), Text(Product(old)));

    /// <summary>The number of elements of a valid shape.</summary>
    private static int Product(EquatableArray<int> shape) => shape.Aggregate(1, (product, dimension) => product * dimension);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
