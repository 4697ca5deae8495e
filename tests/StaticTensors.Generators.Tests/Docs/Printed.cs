using System.Diagnostics;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Docs;

/// <summary>What a program prints.</summary>
internal static class Printed
{
    // There is only one console, and tests run in parallel.
    private static readonly Lock Console = new();

    // Warnings that SDK projects suppress: a library was built for an older .NET.
    private static readonly KeyValuePair<string, ReportDiagnostic>[] Unsaid =
        [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)];

    // The libraries that pages show beside ours.
    private static readonly MetadataReference[] Libraries =
    [
        .. new[]
        {
            typeof(MathNet.Numerics.Fit), typeof(Microsoft.ML.MLContext), typeof(Microsoft.ML.NormalizationCatalog), typeof(Microsoft.ML.IDataView),
            typeof(Microsoft.ML.ITransformer), typeof(NumSharp.np), typeof(ScottPlot.Plot), typeof(TorchSharp.torch),
        }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    /// <summary>Top-level statements, perhaps with other files, plus generated code. No rule may report more than a hint.</summary>
    public static async Task<string> ByStatements(params string[] sources)
    {
        CSharpCompilation compilation = Compile.Of(sources).AddReferences(Libraries);
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Default).WithSpecificDiagnosticOptions(Unsaid));
        Assert.DoesNotContain(await Analyzers.Rules.Diagnostics(compilation), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        MethodInfo main = Compile.Load(Compile.Generate(compilation)).EntryPoint!;
        using var printed = new StringWriter { NewLine = "\n" };
        lock (Console)
        {
            TextWriter before = System.Console.Out;
            System.Console.SetOut(printed);
            try
            {
                main.Invoke(null, [Array.Empty<string>()]);
            }
            finally
            {
                System.Console.SetOut(before);
            }
        }

        return printed.ToString();
    }

    /// <summary>Runs a program from this build; returns what it prints to both streams.</summary>
    public static async Task<(string Output, string Errors)> ByProcess(string assembly, string[] arguments, int exitCode = 0)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8
        };
        using Process process = Process.Start(start)!;
        Task<string> reading = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string errors = await reading;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == exitCode, $"{assembly} ended with {process.ExitCode}:\n{output}\n{errors}");
        return (output.ReplaceLineEndings("\n"), errors);
    }
}
