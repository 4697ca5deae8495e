using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StaticTensors.Mutation;

/// <summary>
/// Finds mutants that are no change: <c>x >>> n</c> for <c>x >> n</c> where x is unsigned, to which C# gives the same meaning. No test could notice them, and
/// a quarter of what survived in a sample of the kernels was these.
/// </summary>
internal sealed class UnsignedShifts
{
    private readonly Dictionary<string, SyntaxTree> trees;
    private readonly CSharpCompilation compilation;

    /// <summary>Takes the sources by their names. What they refer to beyond .NET is not needed for the types of their numbers.</summary>
    public UnsignedShifts(IEnumerable<(string File, string Source)> sources)
    {
        trees = sources.ToDictionary(
            source => source.File, source => CSharpSyntaxTree.ParseText(source.Source, new CSharpParseOptions(LanguageVersion.Preview)));
        string[] framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        compilation = CSharpCompilation.Create("mutated", trees.Values, framework.Select(path => MetadataReference.CreateFromFile(path)));
    }

    /// <summary>Whether the expression between these places is such a shift, and the replacement the other.</summary>
    public bool AreSame(string file, LinePosition start, LinePosition end, string replacement)
    {
        SyntaxTree tree = trees[file];
        TextSpan span = tree.GetText().Lines.GetTextSpan(new LinePositionSpan(start, end));
        SyntaxNode original = tree.GetRoot().FindNode(span, getInnermostNodeForTie: true);
        return (original, SyntaxFactory.ParseExpression(replacement)) switch
        {
            (BinaryExpressionSyntax shift, BinaryExpressionSyntax other) =>
                shift.IsKind(SyntaxKind.RightShiftExpression) && other.IsKind(SyntaxKind.UnsignedRightShiftExpression) && IsUnsigned(shift.Left),
            (AssignmentExpressionSyntax shift, AssignmentExpressionSyntax other) =>
                shift.IsKind(SyntaxKind.RightShiftAssignmentExpression) && other.IsKind(SyntaxKind.UnsignedRightShiftAssignmentExpression)
                && IsUnsigned(shift.Left),
            _ => false,
        };

        bool IsUnsigned(ExpressionSyntax number) => compilation.GetSemanticModel(tree).GetTypeInfo(number).Type switch
        {
            INamedTypeSymbol { TypeArguments: [var element] } type when type.Name.StartsWith("Vector", StringComparison.Ordinal) => IsUnsignedNumber(element),
            { } type => IsUnsignedNumber(type),
            null => false,
        };
    }

    private static bool IsUnsignedNumber(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64
            or SpecialType.System_UIntPtr || type.Name == nameof(UInt128);
}
