using System;
using System.Numerics;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The error function 2/√π·∫e^(−t²)dt from 0 to each element.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The argument.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the shape of <paramref name="x"/>. For double, the error is less than 4 ulp.</returns>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <example><code>Tensor&lt;double&gt; y = Tensor.Erf&lt;double&gt;([-10, 0, 0.5]);    // Tensor([-1.        ,  0.        ,  0.52049988])</code></example>
    public static Tensor<T> Erf<T>(this Tensor<T> x, bool? constant = null) where T : unmanaged, IFloatingPointIeee754<T> =>
        Unary.Apply<T, ErfRule<T>>(x, constant);

    private readonly struct ErfRule<T> : IUnaryRule<T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        private const double TwoOverRootPi = 1.1283791670955126;

        // Below Border the series is short and accurate enough, above it the continued fraction is; from One on the result rounds to 1.
        private const double Border = 1, One = 6;

        private const int Terms = 25;

        public static void Forward(ReadOnlySpan<T> x, Span<T> y)
        {
            for (int i = 0; i < y.Length; i++)
                y[i] = T.CreateTruncating(Erf(double.CreateTruncating(x[i])));
        }

        public static void Backward(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        {
            for (int i = 0; i < dx.Length; i++)
                dx[i] = T.CreateTruncating(TwoOverRootPi * Bell(double.CreateTruncating(x[i]))) * dy[i];
        }

        private static double Erf(double x)
        {
            double size = Math.Abs(x);
            if (size < Border)
                return Series(x);
            double value = size < One ? 1 - Rest(size) : size >= One ? 1 : double.NaN;
            return Math.CopySign(value, x);
        }

        /// <summary>Abramowitz and Stegun, 7.1.6: all terms have the same sign, so that no digits cancel.</summary>
        private static double Series(double x)
        {
            double sum = 1;
            for (int n = Terms; n > 0; n--)
                sum = 1 + sum * (2 * x * x) / (2 * n + 1);
            return TwoOverRootPi * x * (Bell(x) * sum);
        }

        /// <summary>1 − erf x, by Laplace's continued fraction: Abramowitz and Stegun, 7.1.14.</summary>
        private static double Rest(double x)
        {
            // It converges more slowly near 0; the number of terms was found by comparison with exact values.
            int quotients = 20 + (int)(180 / (x * x));
            double fraction = x;
            for (int n = quotients; n > 0; n--)
                fraction = x + 0.5 * n / fraction;
            return TwoOverRootPi / 2 * Bell(x) / fraction;
        }

        /// <summary>e^(−x²), with the part of the square that its rounding drops.</summary>
        private static double Bell(double x)
        {
            double square = x * x, dropped = Math.FusedMultiplyAdd(x, x, -square);
            double bell = Math.Exp(-square);
            return bell == 0 ? 0 : bell - bell * dropped;
        }
    }
}
