using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A tensor of a type that is none of the sixteen, such as char.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsupportedElementAnalyzer() : RefusalAnalyzer(Descriptors.UnsupportedElement)
{
    /// <inheritdoc/>
    private protected override (Diagnostic, string)? Find(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod;
        ITypeSymbol? element = TensorType.ElementSymbol(method.ReturnType) ?? (method.TypeArguments.Length == 1 ? method.TypeArguments[0] : null);
        return element is null or ITypeParameterSymbol or IErrorTypeSymbol || ElementTypeReader.Read(element) is not null ? null
            : (Diagnostic.Create(Rule, invocation.Syntax.GetLocation(), element.ToDisplayString()), "System.NotSupportedException");
    }
}
