using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>for (int i = 0; i &lt; bound; i++) target[i] = start + i * step; or target.Add(…), or i &lt;= bound.</summary>
/// <param name="Array">The array that a call can fill instead; null for a list, or if the array or a part of the loop is more than a plain value.</param>
/// <param name="Bound">The bound of the index.</param>
/// <param name="IsInclusive">Whether the index reaches its bound.</param>
/// <param name="Line">The elements.</param>
public sealed record GridLoop(ExpressionSyntax? Array, ExpressionSyntax Bound, bool IsInclusive, GridLine Line)
{
    /// <summary>The parts of a loop of this kind; null for any other.</summary>
    public static GridLoop? Read(ILoopOperation operation)
    {
        if (operation is not IForLoopOperation loop
            || loop.Before is not
            [
                IVariableDeclarationGroupOperation
            {
                Declarations: [{ Declarators: [{ Symbol: { Type.SpecialType: SpecialType.System_Int32 } i } declarator] }],
            },
            ]
            || declarator.GetVariableInitializer()?.Value.ConstantValue is not { HasValue: true, Value: 0 }
            || loop.Condition is not IBinaryOperation
            {
                OperatorKind: (BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual) and var comparison,
                LeftOperand: var compared, RightOperand: { } bound,
            }
            || !GridLine.Is(compared, i) || GridLine.Mentions(bound, i)
            || loop.AtLoopBottom is not
            [
                IExpressionStatementOperation
            {
                Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Increment, Target: var counter },
            },
            ]
            || !GridLine.Is(counter, i)
            || Statement(loop.Body) is not IExpressionStatementOperation { Operation: var statement })
        {
            return null;
        }

        (IOperation? value, IOperation? array) = statement switch
        {
            ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { Indices: [var index], ArrayReference: { } target } } assignment
                when GridLine.Is(index, i) && !GridLine.Mentions(target, i) => (assignment.Value, target),
            IInvocationOperation { TargetMethod: { Name: "Add", ContainingType.Name: "List" }, Arguments: [{ Value: var added }] } => (added, null),
            _ => (null, null),
        };
        bool isInclusive = comparison == BinaryOperatorKind.LessThanOrEqual;
        long? last = bound.ConstantValue is { HasValue: true, Value: int number } ? number - (isInclusive ? 0L : 1) : null;
        if (GridLine.Read(value, i, last) is not { } line)
            return null;
        bool isCall = array is not null && line.IsPlain && PlainValue.Is(array) && PlainValue.Is(bound);
        return new GridLoop(isCall ? (ExpressionSyntax)array!.Syntax : null, (ExpressionSyntax)bound.Syntax, isInclusive, line);
    }

    private static IOperation Statement(IOperation body) => body is IBlockOperation { Operations: [var only] } ? only : body;
}
