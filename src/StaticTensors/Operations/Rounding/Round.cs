using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    // From here on, all doubles are integers.
    private const double HasNoFraction = 1L << 52;

    // The most digits after the point that a decimal can have.
    private const int MostDecimals = 28;

    /// <summary>Each element rounded to a number of digits after the point, ties to even.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The argument.</param>
    /// <param name="decimals">How many digits; a negative number rounds to tens, hundreds and so on.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the shape of <paramref name="x"/>.</returns>
    /// <remarks>As in NumPy, a float is scaled, rounded to an integer and scaled back; a decimal is rounded exactly. The derivative is 0.</remarks>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; x = [0.125, 2.5, 1234];
    /// Tensor&lt;double&gt; whole = Tensor.Round(x);          // Tensor([   0.,    2., 1234.])
    /// Tensor&lt;double&gt; cents = Tensor.Round(x, 2);       // Tensor([1.200e-01, 2.500e+00, 1.234e+03])
    /// Tensor&lt;double&gt; hundreds = Tensor.Round(x, -2);   // Tensor([   0.,    0., 1200.])
    /// </code></example>
    public static Tensor<T> Round<T>(this Tensor<T> x, int decimals = 0, bool? constant = null) where T : unmanaged, IFloatingPoint<T> =>
        Staircase.Apply(x, constant, decimals == 0 ? TensorPrimitives.Round : (values, rounded) => Round(values, decimals, rounded));

    private static void Round<T>(ReadOnlySpan<T> x, int decimals, Span<T> y) where T : unmanaged, IFloatingPoint<T>
    {
        double scale = double.Parse(FormattableString.Invariant($"1e{Math.Abs((long)decimals)}"), System.Globalization.CultureInfo.InvariantCulture);
        for (int i = 0; i < y.Length; i++)
        {
            y[i] = x[i] is decimal exact
                ? (T)(object)Round(exact, decimals)
                : T.CreateTruncating(Round(double.CreateTruncating(x[i]), decimals > 0, scale));
        }
    }

    private static double Round(double value, bool toFraction, double scale)
    {
        if (!double.IsFinite(value))
            return value;
        if (toFraction)
            return Math.Abs(value * scale) < HasNoFraction ? Math.Round(value * scale) / scale : value;
        double units = Math.Round(value / scale);
        return units == 0 ? units : units * scale;
    }

    private static decimal Round(decimal value, int decimals)
    {
        if (decimals >= 0)
            return decimal.Round(value, Math.Min(decimals, MostDecimals));
        // 10^29 does not fit a decimal, but its half does.
        if (decimals < -MostDecimals)
        {
            return decimals == -MostDecimals - 1 && Math.Abs(value) > 5e28m
                ? throw new OverflowException(FormattableString.Invariant($"{value} rounds to 1E29, which decimal does not hold.")) : 0;
        }

        decimal unit = 1;
        for (; decimals < 0; decimals++)
            unit *= 10;
        // A remainder is exact, a quotient is not.
        decimal rest = value % unit, whole = value - rest;
        int half = Math.Abs(rest).CompareTo(unit / 2);
        return half > 0 || (half == 0 && whole / unit % 2 != 0) ? whole + Math.Sign(value) * unit : whole;
    }
}
