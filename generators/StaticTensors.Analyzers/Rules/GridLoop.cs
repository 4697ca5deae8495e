using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>for (int i = 0; i &lt; count; i++) target[i] = start + i * step; or target.Add(…), or with Math.Pow(base, start + i * step).</summary>
/// <param name="Syntax">The loop.</param>
/// <param name="Array">The array that a call can fill as well; null for a list, and where the array or a part of the loop is more than a plain value.</param>
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
                OperatorKind: BinaryOperatorKind.LessThan, LeftOperand: ILocalReferenceOperation bound, RightOperand: { } count,
            }
            || !Is(bound, i) || Mentions(count, i)
            || loop.AtLoopBottom is not
            [
                IExpressionStatementOperation
            {
                Operation: IIncrementOrDecrementOperation { Kind: OperationKind.Increment, Target: ILocalReferenceOperation counter },
            },
            ]
            || !Is(counter, i)
            || Statement(loop.Body) is not IExpressionStatementOperation { Operation: var statement })
        {
            return null;
        }

        (IOperation? value, IOperation? array) = statement switch
        {
            ISimpleAssignmentOperation
            {
                Target: IArrayElementReferenceOperation { Indices: [ILocalReferenceOperation index], ArrayReference: { } target },
            } assignment
                when Is(index, i) && !Mentions(target, i) => (assignment.Value, target),
            IInvocationOperation { TargetMethod: { Name: "Add", ContainingType.Name: "List" }, Arguments: [{ Value: var added }] } => (added, null),
            _ => (null, null),
        };
        IOperation? power = null;
        if (value is IInvocationOperation { TargetMethod: { Name: "Pow", ContainingType: { Name: "Math", ContainingNamespace.Name: "System" } } } pow
            && pow.Arguments is [{ Value: var radix }, { Value: var exponent }] && !Mentions(radix, i))
        {
            power = radix;
            value = exponent;
        }

        if (value?.Type?.SpecialType != SpecialType.System_Double || Affine(value, i, count) is not { } line)
            return null;
        bool isCall = array is not null && new[] { array, count, value, power }.All(part => part is null || PlainValue.Is(part));
        return new GridLoop(
            syntax, isCall ? Code(array!) : null, Code(count), Code(line.Start), Code(line.Step), power is null ? null : Code(power));
    }

    /// <summary>start + i * step, in any order.</summary>
    private static (IOperation Start, IOperation Step)? Affine(IOperation value, ILocalSymbol i, IOperation count)
    {
        if (value is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum)
            return null;
        foreach ((IOperation start, IOperation term) in new[] { (sum.LeftOperand, sum.RightOperand), (sum.RightOperand, sum.LeftOperand) })
        {
            if (Mentions(start, i) || Unconverted(term) is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product)
                continue;
            foreach ((IOperation index, IOperation step) in new[] { (product.LeftOperand, product.RightOperand), (product.RightOperand, product.LeftOperand) })
            {
                if (Unconverted(index) is ILocalReferenceOperation local && Is(local, i) && !Mentions(step, i) && IsExact(product, step, count))
                    return (start, step);
            }
        }

        return null;
    }

    /// <summary>Whether the product is the exact multiple of the step: not rounded to float, and not certain to wrap around.</summary>
    private static bool IsExact(IBinaryOperation product, IOperation step, IOperation count) => product.Type?.SpecialType switch
    {
        SpecialType.System_Double or SpecialType.System_Int64 => true,
        SpecialType.System_Int32 => step.ConstantValue is not { HasValue: true, Value: int one }
            || count.ConstantValue is not { HasValue: true, Value: int number }
            || (number - 1L) * one is >= int.MinValue and <= int.MaxValue,
        _ => false,
    };

    private static ExpressionSyntax Code(IOperation operation) => (ExpressionSyntax)operation.Syntax;

    private static IOperation Statement(IOperation body) => body is IBlockOperation { Operations: [var only] } ? only : body;

    private static IOperation Unconverted(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operation;

    private static bool Is(ILocalReferenceOperation local, ILocalSymbol symbol) => SymbolEqualityComparer.Default.Equals(local.Local, symbol);

    // A start or step that is computed anew, or changes, in the loop is more than a number.
    private static bool Mentions(IOperation operation, ILocalSymbol i) => operation.DescendantsAndSelf().Any(part =>
        (part is ILocalReferenceOperation local && Is(local, i))
            || part is IInvocationOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IAwaitOperation);
}
