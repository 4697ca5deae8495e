using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;
using StaticTensors.Summation;
using static System.FormattableString;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>Interpolates linearly between given points.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">Where to interpolate.</param>
    /// <param name="xp">The abscissas of the points, in ascending order.</param>
    /// <param name="fp">The values at the points.</param>
    /// <param name="left">The value before the first point; null: that of the first point.</param>
    /// <param name="right">The value after the last point; null: that of the last point.</param>
    /// <param name="constant">Whether the result is constant; null: if the arguments are.</param>
    /// <returns>A tensor of the shape of <paramref name="x"/>; NaN where <paramref name="x"/> is.</returns>
    /// <remarks>At a point, the derivative is the slope of the line that follows it.</remarks>
    /// <exception cref="ArgumentException"><paramref name="xp"/> and <paramref name="fp"/> are not of rank 1 and equal length, or are empty; or
    /// <paramref name="xp"/> does not ascend; or <paramref name="constant"/> is false for decimal.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; y = Tensor.Interp&lt;double&gt;([0, 1.5, 2.5, 9], [1, 2, 3], [30, 20, 0]);    // Tensor([30., 25., 10.,  0.])
    /// </code></example>
    public static Tensor<T> Interp<T>(this Tensor<T> x, Tensor<T> xp, Tensor<T> fp, T? left = null, T? right = null, bool? constant = null)
        where T : unmanaged, IFloatingPoint<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        Polyline.Check(xp, fp);
        bool areConstant = x.IsConstant && xp.IsConstant && fp.IsConstant, isConstant = Tracking.IsConstant<T>(constant, areConstant);
        ReadOnlySpan<T> places = xp.AsSpan(), values = fp.AsSpan();
        var y = new T[x.Length];
        var cells = new int[x.Length];
        for (int i = 0; i < y.Length; i++)
        {
            T at = x.AsSpan()[i];
            int cell = cells[i] = Polyline.Cell(places, at);
            y[i] = cell switch
            {
                Polyline.NotANumber => at,
                Polyline.Before => left ?? values[0],
                _ when cell == places.Length - 1 => at > places[cell] ? right ?? values[cell] : values[cell],
                // Also if the line to the next point is infinitely steep or high.
                _ when at == places[cell] || values[cell] == values[cell + 1] => values[cell],
                _ => values[cell] + (values[cell + 1] - values[cell]) * ((at - places[cell]) / (places[cell + 1] - places[cell])),
            };
        }

        return Tensor<T>.Result(y, x.ShapeArray, isConstant, areConstant ? null : new Polyline.Recorded<T>(
            Edge<T>.To(x.Use()), Edge<T>.To(xp.Use()), Edge<T>.To(fp.Use()), cells, left is not null, right is not null));
    }

    /// <summary>The lines between points: cell i is from point i to the next.</summary>
    private static class Polyline
    {
        public const int Before = -1, NotANumber = -2;

        public static void Check<T>(Tensor<T> xp, Tensor<T> fp) where T : unmanaged, INumber<T>
        {
            ArgumentNullException.ThrowIfNull(xp);
            ArgumentNullException.ThrowIfNull(fp);
            Fault.Refuse(ShapeRules.Points(xp.Shape, fp.Shape));
            ReadOnlySpan<T> places = xp.AsSpan();
            for (int i = 0; i < places.Length; i++)
            {
                if (T.IsNaN(places[i]) || (i > 0 && places[i] < places[i - 1]))
                {
                    string before = i == 0 ? "" : Invariant($", after {places[i - 1]}");
                    throw new ArgumentException(
                        Invariant($"xp must ascend, but xp[{i}] is {places[i]}{before}: sort the points by Argsort of xp."), nameof(xp));
                }
            }
        }

        /// <summary>The last point at or before a place.</summary>
        public static int Cell<T>(ReadOnlySpan<T> places, T at) where T : unmanaged, INumber<T>
        {
            if (T.IsNaN(at))
                return NotANumber;
            int first = 0, end = places.Length;
            while (first < end)
            {
                int middle = first + (end - first) / 2;
                if (places[middle] <= at)
                    first = middle + 1;
                else
                    end = middle;
            }

            return first - 1;
        }

        public sealed class Recorded<T>(Edge<T> x, Edge<T> xp, Edge<T> fp, int[] cells, bool hasLeft, bool hasRight) : Operation<T>(x, xp, fp)
            where T : unmanaged, IFloatingPoint<T>
        {
            public override void Backward(Tensor<T> result)
            {
                ReadOnlySpan<T> at = Operand(0).AsSpan(), places = Operand(1).AsSpan(), values = Operand(2).AsSpan(), dy = result.Gradient;
                int n = cells.Length, last = places.Length - 1;
                T[] dx = new T[n], dPlaces = new T[2 * n], dValues = new T[2 * n];
                int[] points = new int[2 * n];
                for (int i = 0; i < n; i++)
                {
                    int cell = cells[i];
                    if (cell is Before or NotANumber || cell == last)
                    {
                        // A given value at an end, or NaN, depends on nothing; otherwise the end point gets the whole gradient.
                        int point = cell == last ? last : 0;
                        bool isOwn = cell == NotANumber || (cell == Before ? hasLeft : hasRight && at[i] > places[last]);
                        (points[i], points[n + i]) = (point, point);
                        dValues[i] = isOwn ? T.Zero : dy[i];
                        continue;
                    }

                    T width = places[cell + 1] - places[cell], slope = (values[cell + 1] - values[cell]) / width, share = (at[i] - places[cell]) / width;
                    (points[i], points[n + i]) = (cell, cell + 1);
                    dx[i] = dy[i] * slope;
                    (dValues[i], dValues[n + i]) = (dy[i] * (T.One - share), dy[i] * share);
                    (dPlaces[i], dPlaces[n + i]) = (-slope * dValues[i], -slope * dValues[n + i]);
                }

                Give(0, dx);
                Give(1, Sums.ByPlace<T>(dPlaces, points, places.Length));
                Give(2, Sums.ByPlace<T>(dValues, points, places.Length));
            }

            private void Give(int operand, T[] gradient)
            {
                if (!Operand(operand).IsConstant)
                    Operand(operand).AddGradient(gradient);
            }
        }
    }
}
