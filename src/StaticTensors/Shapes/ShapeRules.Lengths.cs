using System;
using System.Collections.Generic;
using System.Linq;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Shapes;

internal static partial class ShapeRules<T, TDimensions>
{
    /// <summary>The number of elements; refuses a negative dimension and a shape too large for an array.</summary>
    public static Fault? Length(ReadOnlySpan<T> shape, string parameter, out T length)
    {
        length = Dimensions.Of(0);
        long product = 1;
        bool isEmpty = false, isKnown = true;
        foreach (T dimension in shape)
        {
            if (!Dimensions.IsNumber(dimension, out int number))
            {
                isKnown = false;
                continue;
            }

            // The strides of an empty tensor must fit, too: as in NumPy a dimension of 0 does not excuse the others.
            isEmpty |= number == 0;
            product *= Math.Max(number, 1);
            if (number < 0)
                return new NegativeDimension(Text(shape), number, parameter);
            if (product > Limits.MaxLength)
                return new TooManyElements(Text(shape), parameter);
        }

        if (!isEmpty)
            length = isKnown ? Dimensions.Of((int)product) : product == 1 ? Only(shape) : Dimensions.Unknown;
        return null;
    }

    /// <summary>A shape for all elements of another, in which one dimension may be −1, to be inferred.</summary>
    public static Fault? Reshape(ReadOnlySpan<T> shape, ReadOnlySpan<T> old, out T[] result)
    {
        result = shape.ToArray();
        int open = -1, unknown = -1;
        for (int axis = 0; axis < result.Length; axis++)
        {
            if (!Dimensions.IsNumber(result[axis], out int number))
                unknown = axis;
            else if (number < -1)
                return new NegativeDimension(Text(shape), number, nameof(shape)) { MayBeOpen = true };
        }

        for (int axis = 0; axis < result.Length; axis++)
        {
            if (!Is(result[axis], -1))
                continue;
            if (open >= 0)
                return new SeveralOpen(Text(shape));
            open = axis;
            result[axis] = Dimensions.Of(1);
        }

        if (Length(result, nameof(shape), out _) is { } fault)
            return fault;
        var rest = new Quotient(old, result);
        if (rest.IsImpossible(isOpen: open >= 0))
        {
            Length(old, nameof(old), out T length);
            return new CannotReshape(Text(old), Text(shape), Dimensions.IsNumber(length, out _) ? Dimensions.Text(length) : "the same as before");
        }

        if (open >= 0)
        {
            result[open] = rest.Value;
        }
        else if (unknown >= 0)
        {
            // It may be -1 itself. A single unknown dimension is inferred from the others, whatever was given.
            T left = result.Count(dimension => !Dimensions.IsNumber(dimension, out _)) == 1
                ? new Quotient(old, [.. result.Where((_, axis) => axis != unknown)]).Value : Dimensions.Unknown;
            for (int axis = 0; axis < result.Length; axis++)
                result[axis] = axis == unknown ? left : Dimensions.IsNumber(result[axis], out _) ? result[axis] : Dimensions.Unknown;
        }

        return null;
    }

    /// <summary>The only unknown dimension of a shape if all others are 1.</summary>
    private static T Only(ReadOnlySpan<T> shape)
    {
        T[] unknown = [.. shape.ToArray().Where(dimension => !Dimensions.IsNumber(dimension, out _))];
        return unknown.Length == 1 ? unknown[0] : Dimensions.Unknown;
    }

    /// <summary>The number of elements of a tensor, divided by the product of some dimensions.</summary>
    private readonly ref struct Quotient
    {
        private readonly long numerator, denominator;
        private readonly List<T> above = [], below = [];

        public Quotient(ReadOnlySpan<T> dividend, ReadOnlySpan<T> divisor)
        {
            numerator = Product(dividend, above);
            denominator = Product(divisor, below);
        }

        /// <summary>The quotient if it is one dimension.</summary>
        public T Value
        {
            get
            {
                List<T> left = [.. above], right = [.. below];
                foreach (T dimension in below)
                {
                    int same = left.FindIndex(other => Dimensions.AreEqual(other, dimension));
                    if (same < 0)
                        return Dimensions.Unknown;
                    left.RemoveAt(same);
                }

                return denominator == 0 ? Dimensions.Unknown
                    : left.Count == 0 && numerator % denominator == 0 ? Dimensions.Of((int)(numerator / denominator))
                    : left.Count == 1 && numerator == denominator ? left[0] : Dimensions.Unknown;
            }
        }

        /// <summary>Whether it is certainly not an integer, or, if no dimension is to be inferred, certainly not 1.</summary>
        public bool IsImpossible(bool isOpen)
        {
            if (isOpen && denominator == 0)
                return true;
            if (above.Count == 0 && below.Count == 0)
                return isOpen ? numerator % denominator != 0 : numerator != denominator;
            // Unknown products are multiples of their known factors.
            return (above.Count == 0 && numerator != 0 && (denominator == 0 || numerator % denominator != 0))
                || (below.Count == 0 && !isOpen && denominator != 0 && (numerator == 0 || denominator % numerator != 0));
        }

        private static long Product(ReadOnlySpan<T> shape, List<T> unknown)
        {
            long product = 1;
            foreach (T dimension in shape)
            {
                if (Dimensions.IsNumber(dimension, out int number))
                    product *= number;
                else
                    unknown.Add(dimension);
            }

            return product;
        }
    }
}
