using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Rules;

namespace StaticTensors;

/// <summary>mygrad's rule for the <c>constant</c> argument.</summary>
internal static class ConstantRule
{
    /// <summary>Null is true for integer types and decimal, which have no derivatives, and false for Half, float and double.</summary>
    public static bool Resolve<T>(bool? constant) where T : unmanaged, INumber<T>
    {
        Fault.Refuse(VariableInteger.Of(Element<T>.Info, constant));
        return constant ?? !Element<T>.IsDifferentiable;
    }
}
