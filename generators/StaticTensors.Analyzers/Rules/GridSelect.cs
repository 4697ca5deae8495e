using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Enumerable.Range(0, count).Select(i => start + i * step).</summary>
/// <param name="Count">How many elements there are.</param>
/// <param name="Line">The elements.</param>
/// <param name="IsPlain">Whether all parts are plain values.</param>
public sealed record GridSelect(ExpressionSyntax Count, GridLine Line, bool IsPlain)
{
    /// <summary>The parts of a call of this kind; null for any other.</summary>
    public static GridSelect? Read(IInvocationOperation call)
    {
        if (!IsOfLinq(call, "Select") || call.Arguments is not [{ Value: var source }, { Value: IDelegateCreationOperation { Target: var target } }]
            || GridLine.Unconverted(source) is not IInvocationOperation range || !IsOfLinq(range, "Range")
            || range.Arguments is not [{ Value.ConstantValue: { HasValue: true, Value: 0 } }, { Value: var count }]
            || target is not IAnonymousFunctionOperation
            {
                Symbol.Parameters: [var i], Body.Operations: [IReturnOperation { ReturnedValue: { } value }],
            })
        {
            return null;
        }

        long? last = count.ConstantValue is { HasValue: true, Value: int number } ? number - 1L : null;
        return GridLine.Read(value, i, last) is { } line
            ? new GridSelect((ExpressionSyntax)count.Syntax, line, line.IsPlain && PlainValue.Is(count)) : null;
    }

    private static bool IsOfLinq(IInvocationOperation call, string name) =>
        call.TargetMethod.Name == name && call.TargetMethod.ContainingType is { Name: "Enumerable", ContainingNamespace.Name: "Linq" };
}
