using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>
/// Whether the code around a call expects the exception that it throws: a try catches it, or an assertion is given the lambda with the call.
/// Test libraries are recognised by what their assertions share: a type argument, typeof, a constraint or a name that says what is thrown.
/// </summary>
internal sealed class ExpectedException
{
    // From the exception's own type down to object.
    private readonly ITypeSymbol[] types;

    private ExpectedException(ITypeSymbol? exception)
    {
        var bases = new List<ITypeSymbol>();
        for (ITypeSymbol? type = exception; type is not null; type = type.BaseType)
            bases.Add(type);
        types = [.. bases];
    }

    public static bool Is(SyntaxNodeAnalysisContext context, IOperation call, string exception)
    {
        var expected = new ExpectedException(context.Compilation.GetTypeByMetadataName(exception));
        return expected.IsExpectedAt(call) || expected.IsExpectedOf(context.ContainingSymbol);
    }

    /// <summary>By a try or an assertion around the call, or around the uses of the lambda or local function that holds it.</summary>
    private bool IsExpectedAt(IOperation call)
    {
        var functions = new HashSet<IOperation>();
        var throwing = new Queue<IOperation>([call]);
        while (throwing.Count > 0)
        {
            for (IOperation operation = throwing.Dequeue(); operation.Parent is { } parent; operation = parent)
            {
                if (parent is ITryOperation statement && statement.Body == operation && statement.Catches.Any(clause => Takes(clause.ExceptionType)))
                    return true;
                if (parent is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
                    continue;
                // It throws where the function is called, not where it is written.
                if (functions.Add(parent))
                {
                    foreach (IInvocationOperation user in Destinations.Of(parent).OfType<IInvocationOperation>())
                    {
                        if (IsExpectedBy(user))
                            return true;
                        throwing.Enqueue(user);
                    }
                }

                break;
            }
        }

        return false;
    }

    /// <summary>By an attribute of the test method, as in MSTest.</summary>
    private bool IsExpectedOf(ISymbol? method) => method is not null && method.GetAttributes().Any(attribute =>
        attribute is { AttributeClass.Name: "ExpectedExceptionAttribute", ConstructorArguments: [{ Value: ITypeSymbol type }, ..] } && Takes(type));

    private bool IsExpectedBy(IInvocationOperation assertion)
    {
        IMethodSymbol method = assertion.TargetMethod;
        return !method.Name.Contains("NotThrow")
            && (SaidBy(method.TypeArguments) ?? assertion.Arguments.Select(argument => SaidIn(argument.Value)).FirstOrDefault(said => said is not null)
                ?? (method.Name.Contains("Throw") || method.Name.StartsWith("Catch", StringComparison.Ordinal) || IsRecord(method)));
    }

    /// <summary>Whether an argument that names an exception, by typeof(E) or as in NUnit's Throws.TypeOf&lt;E&gt;(), matches ours; null for other
    /// arguments.</summary>
    private bool? SaidIn(IOperation? argument) => argument switch
    {
        ITypeOfOperation type => SaidBy([type.TypeOperand]),
        IInvocationOperation constraint => SaidBy(constraint.TargetMethod.TypeArguments) ?? SaidIn(constraint.Instance),
        IPropertyReferenceOperation { Property: { IsStatic: true, ContainingType.Name: "Throws", Name: var name } } => types.Any(type => type.Name == name),
        IPropertyReferenceOperation constraint => SaidIn(constraint.Instance),
        IConversionOperation conversion => SaidIn(conversion.Operand),
        _ => null,
    };

    /// <summary>Whether any exception among some types matches ours; null if there is none.</summary>
    private bool? SaidBy(ImmutableArray<ITypeSymbol> named) => named.Any(IsException) ? named.Where(IsException).Any(Takes) : null;

    /// <summary>xunit's Record.Exception and Record.ExceptionAsync.</summary>
    private static bool IsRecord(IMethodSymbol method) =>
        method.ContainingType.Name == "Record" && method.Name.StartsWith("Exception", StringComparison.Ordinal);

    /// <summary>Whether a catch of a type catches the exception. A type parameter may be any type.</summary>
    private bool Takes(ITypeSymbol type) => type is ITypeParameterSymbol || types.Contains(type, SymbolEqualityComparer.Default);

    private static bool IsException(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter)
            return parameter.ConstraintTypes.Any(IsException);
        for (ITypeSymbol? ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }
}
