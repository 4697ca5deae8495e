using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>for (int i = 0; i &lt; count; i++) target[i] = start + i * step; or target.Add(…), or with Math.Pow(base, start + i * step).</summary>
/// <param name="Syntax">The loop.</param>
/// <param name="Array">The array that is filled; null for a list.</param>
/// <param name="Count">The bound of the index.</param>
/// <param name="Start">The element at 0, or its exponent.</param>
/// <param name="Step">What an index adds.</param>
/// <param name="Base">The base of a power; null for none.</param>
public sealed record GridLoop(
    ForStatementSyntax Syntax, ExpressionSyntax? Array, ExpressionSyntax Count, ExpressionSyntax Start, ExpressionSyntax Step, ExpressionSyntax? Base)
{
    /// <summary>Whether the elements are powers.</summary>
    public bool IsPower => Base is not null;

    /// <summary>The parts of a loop of this kind; null for any other.</summary>
    public static GridLoop? Read(ILoopOperation operation)
    {
        if (operation is not IForLoopOperation { Syntax: ForStatementSyntax syntax } loop
            || loop.Before is not [IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Symbol: { Type.SpecialType: SpecialType.System_Int32 } i } declarator] }] }]
            || declarator.GetVariableInitializer()?.Value.ConstantValue is not { HasValue: true, Value: 0 }
            || loop.Condition is not IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan, LeftOperand: ILocalReferenceOperation bound, RightOperand: { } count }
            || !Is(bound, i)
            || loop.AtLoopBottom is not [IExpressionStatementOperation { Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Increment, Target: ILocalReferenceOperation counter } }]
            || !Is(counter, i)
            || Statement(loop.Body) is not IExpressionStatementOperation { Operation: var statement })
        {
            return null;
        }

        (IOperation? value, ExpressionSyntax? array) = statement switch
        {
            ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { Indices: [ILocalReferenceOperation index], ArrayReference: { } target } } assignment
                when Is(index, i) => (assignment.Value, target.Syntax as ExpressionSyntax),
            IInvocationOperation { TargetMethod: { Name: "Add", ContainingType.Name: "List" }, Arguments: [{ Value: var added }] } => (added, null),
            _ => (null, null),
        };
        ExpressionSyntax? power = null;
        if (value is IInvocationOperation { TargetMethod: { Name: "Pow", ContainingType: { Name: "Math", ContainingNamespace.Name: "System" } } } pow
            && pow.Arguments is [{ Value: var radix }, { Value: var exponent }] && !Mentions(radix, i))
        {
            power = radix.Syntax as ExpressionSyntax;
            value = exponent;
        }

        return value?.Type?.SpecialType == SpecialType.System_Double && count.Syntax is ExpressionSyntax until && Affine(value, i) is { } line
            ? new GridLoop(syntax, array, until, line.Start, line.Step, power) : null;
    }

    /// <summary>start + i * step, in any order.</summary>
    private static (ExpressionSyntax Start, ExpressionSyntax Step)? Affine(IOperation value, ILocalSymbol i)
    {
        if (value is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum)
            return null;
        foreach ((IOperation start, IOperation term) in new[] { (sum.LeftOperand, sum.RightOperand), (sum.RightOperand, sum.LeftOperand) })
        {
            if (Mentions(start, i) || Unconverted(term) is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product)
                continue;
            foreach ((IOperation index, IOperation step) in new[] { (product.LeftOperand, product.RightOperand), (product.RightOperand, product.LeftOperand) })
            {
                if (Unconverted(index) is ILocalReferenceOperation local && Is(local, i) && !Mentions(step, i)
                    && start.Syntax is ExpressionSyntax startSyntax && step.Syntax is ExpressionSyntax stepSyntax)
                {
                    return (startSyntax, stepSyntax);
                }
            }
        }

        return null;
    }

    private static IOperation Statement(IOperation body) => body is IBlockOperation { Operations: [var only] } ? only : body;

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operation;

    private static bool Is(ILocalReferenceOperation local, ILocalSymbol symbol) => SymbolEqualityComparer.Default.Equals(local.Local, symbol);

    // A start or step that is computed anew, or changes, in the loop is more than a number.
    private static bool Mentions(IOperation operation, ILocalSymbol i) => operation.DescendantsAndSelf().Any(part =>
        (part is ILocalReferenceOperation local && Is(local, i)) || part is IInvocationOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IAwaitOperation);
}
