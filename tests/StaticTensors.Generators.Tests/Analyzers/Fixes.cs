using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.CodeFixes;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>A fix that was applied to a diagnostic.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Title">What the editor's menu says.</param>
/// <param name="Document">The changed document.</param>
internal sealed record Fixed(Diagnostic Diagnostic, string Title, Document Document);

/// <summary>The fixes, as in an editor: each diagnostic goes to every fix for its rule, and every offered change is applied.</summary>
internal static class Fixes
{
    /// <summary>One of each.</summary>
    public static readonly CodeFixProvider[] All =
    [
        .. typeof(TensorFix).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(TensorFix).IsAssignableFrom(type))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    /// <summary>A project of these files.</summary>
    public static Project Project(IEnumerable<string> sources)
    {
        Project project = new AdhocWorkspace().AddProject("Consumer", LanguageNames.CSharp)
            .WithMetadataReferences(Snippet.References).WithParseOptions(Compile.Options).WithCompilationOptions(Snippet.Options);
        foreach ((int i, string source) in sources.Index())
            project = project.AddDocument($"File{i}.cs", source, filePath: $"File{i}.cs").Project;
        return project;
    }

    /// <summary>All that is offered for a project's files.</summary>
    public static Task<List<Fixed>> Of(Project project) => Of(project, All);

    /// <summary>What some fixes offer for a project's files.</summary>
    public static async Task<List<Fixed>> Of(Project project, CodeFixProvider[] fixes) =>
        await Of(project, fixes, await Rules.Diagnostics((CSharpCompilation)(await project.GetCompilationAsync(TestContext.Current.CancellationToken))!));

    /// <summary>A file after each fix for the compiler's diagnostics in it.</summary>
    public static async Task<string[]> OfErrors(string source)
    {
        Project project = Project([source]);
        Compilation compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        return await Task.WhenAll((await Of(project, All, compilation.GetDiagnostics(TestContext.Current.CancellationToken)))
            .Select(async fix => (await fix.Document.GetTextAsync(TestContext.Current.CancellationToken)).ToString()));
    }

    /// <summary>What some fixes offer for diagnostics.</summary>
    public static async Task<List<Fixed>> Of(Project project, CodeFixProvider[] fixes, IEnumerable<Diagnostic> diagnostics)
    {
        var all = new List<Fixed>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Document document = project.GetDocument(diagnostic.Location.SourceTree)!;
            var offered = new List<CodeAction>();
            var context = new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), TestContext.Current.CancellationToken);
            foreach (CodeFixProvider fix in fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
                await fix.RegisterCodeFixesAsync(context);
            foreach (CodeAction action in offered)
                all.Add(new Fixed(diagnostic, action.Title, await Apply(action, document)));
        }

        return all;
    }

    /// <summary>The compilation as a loaded assembly, whatever warnings it has.</summary>
    public static Assembly Load(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        Assert.Equal([], compilation.Emit(stream).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(stream.ToArray());
    }

    private static async Task<Document> Apply(CodeAction action, Document document)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }
}
