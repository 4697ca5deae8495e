using System;
using System.Numerics;

namespace StaticTensors;

/// <summary>mygrad's rule for the <c>constant</c> argument.</summary>
internal static class ConstantRule
{
    /// <summary>Null is true for integer types and decimal, which have no derivatives, and false for Half, float and double.</summary>
    public static bool Resolve<T>(bool? constant) where T : unmanaged, INumber<T>
    {
        bool isDifferentiable = Element<T>.IsDifferentiable;
        if (constant == false && !isDifferentiable)
        {
            throw new ArgumentException(
                $"constant: false was given, but a tensor of {Element<T>.Info.Keyword} is always constant: only Half, float and double " +
                "have derivatives. Leave the argument out, say constant: true, or use double.", nameof(constant));
        }

        return constant ?? !isDifferentiable;
    }
}
