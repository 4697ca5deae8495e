using System;
using System.Linq;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Rules;

/// <summary>A type other than the sixteen element types.</summary>
/// <param name="TypeName">Its full name.</param>
internal sealed record UnsupportedElement(string TypeName) : Fault("")
{
    public override string Text =>
        $"{TypeName} is not an element type: use one of {string.Join(", ", ElementTypes.All.Select(info => info.Keyword))}.";

    public override Exception ToException() => new NotSupportedException(Text);
}

/// <summary>constant: false for a type without derivatives.</summary>
/// <param name="Keyword">The element type.</param>
internal sealed record VariableInteger(string Keyword) : Fault("constant")
{
    public override string Text =>
        $"constant: false was given, but a tensor of {Keyword} is always constant: only Half, float and double have derivatives. " +
        "Leave the argument out, say constant: true, or use double.";

    public static VariableInteger? Of(ElementInfo type, bool? constant) =>
        constant == false && type.Kind != ElementKind.BinaryFloat ? new(type.Keyword) : null;
}
