using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>Whether two tensors are equal up to small differences: |x − y| ≤ atol + rtol·|y| everywhere.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The first tensor.</param>
    /// <param name="y">The second, against which the relative tolerance is measured.</param>
    /// <param name="rtol">The relative tolerance.</param>
    /// <param name="atol">The absolute tolerance.</param>
    /// <param name="equalNan">Whether NaN equals NaN.</param>
    /// <returns>True if every pair is that close. An infinity is close only to itself.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    public static bool AllClose<T>(Tensor<T> x, Tensor<T> y, double rtol = 1e-5, double atol = 1e-8, bool equalNan = false)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int[] shape = Broadcast.Shapes(x.Shape, nameof(x), y.Shape, nameof(y));
        int length = ShapeMath.Length(shape);
        ReadOnlySpan<T> left = Spread.Over(x, shape, length), right = Spread.Over(y, shape, length);
        for (int i = 0; i < length; i++)
        {
            double a = double.CreateChecked(left[i]), b = double.CreateChecked(right[i]);
            bool isClose = a == b || (double.IsFinite(a) && double.IsFinite(b) && Math.Abs(a - b) <= atol + rtol * Math.Abs(b));
            if (!isClose && !(equalNan && double.IsNaN(a) && double.IsNaN(b)))
                return false;
        }

        return true;
    }
}
