using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace StaticTensors.Package.Tests;

/// <summary>The package as its users get it: its contents, and the results of their calls.</summary>
[Collection<PackageGroup>]
public partial class PackageTests(PackageFixture package)
{
    [Fact]
    public void It_holds_these_files()
    {
        using ZipArchive archive = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(package.Feed, "*.nupkg")));

        Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "StaticTensors.nuspec",
                "analyzers/dotnet/cs/StaticTensors.Analyzers.dll",
                "analyzers/dotnet/cs/StaticTensors.CodeFixes.dll",
                "analyzers/dotnet/cs/StaticTensors.Generators.dll",
                "build/net10.0/StaticTensors.targets",
                "buildTransitive/net10.0/StaticTensors.targets",
                "content/StaticTensors.fsx",
                "icon.png",
                "lib/net10.0/StaticTensors.dll",
                "lib/net10.0/StaticTensors.xml",
            ],
            archive.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
                    && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal));
        Assert.Single(Directory.GetFiles(package.Feed, "*.snupkg"));
    }

    [Fact]
    public void Its_README_links_to_files_of_the_version_that_exist()
    {
        string readme = package.ReadPacked("README.md");

        MatchCollection links = Link().Matches(readme);
        Assert.Contains(links, link => link.Value.StartsWith('!'));
        Assert.All(links, link =>
        {
            string address = link.Value.StartsWith('!')
                ? "https://raw.githubusercontent.com/example/statictensors/v0.1.0/" : PackageFixture.Address + "/blob/v0.1.0/";
            Assert.StartsWith(address, link.Groups[1].Value, StringComparison.Ordinal);
            Assert.True(Path.Exists(Path.Combine(package.Repository, link.Groups[1].Value[address.Length..])), link.Value);
        });
    }

    [Fact]
    public void It_says_where_it_comes_from_and_what_is_new()
    {
        string nuspec = package.ReadPacked("StaticTensors.nuspec");

        Assert.Contains($"<projectUrl>{PackageFixture.Address}</projectUrl>", nuspec, StringComparison.Ordinal);
        Assert.Contains($"<repository type=\"git\" url=\"{PackageFixture.Address}\"", nuspec, StringComparison.Ordinal);
        Assert.Contains("<icon>icon.png</icon>", nuspec, StringComparison.Ordinal);
        Assert.Contains("<releaseNotes>The first version.\n\n### Added", nuspec.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_documentation_is_of_what_is_public()
    {
        string[] members = [.. XDocument.Parse(package.ReadPacked("lib/net10.0/StaticTensors.xml")).Descendants("member")
            .Select(member => member.Attribute("name")!.Value[2..])];

        Assert.Equal(
            ["ArrayLike", "ArrayLikeBuilder", "Baked", "Grid`1", "MeshgridIndexing", "NumPyFile", "Real", "ShapeAttribute", "Tensor", "TensorBuilder",
                "TensorIndex", "TensorJsonConverterFactory", "TensorMask", "Tensor`1"],
            members.Select(name => name.Split('.', '(')[1]).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(members, name => name.Contains("Tensor.MultiplyRule", StringComparison.Ordinal));
    }

    [Fact]
    public void A_debugger_finds_the_sources_there()
    {
        using ZipArchive symbols = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(package.Feed, "*.snupkg")));
        using var pdb = new MemoryStream();
        using (Stream packed = symbols.GetEntry("lib/net10.0/StaticTensors.pdb")!.Open())
            packed.CopyTo(pdb);
        pdb.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(pdb);
        MetadataReader reader = provider.GetMetadataReader();

        string[] texts = [.. reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(reader.GetCustomDebugInformation)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)))];

        Assert.Contains(texts, text => text.StartsWith("{\"documents\":", StringComparison.Ordinal)
            && text.Contains("https://raw.githubusercontent.com/example/statictensors/", StringComparison.Ordinal));
    }

    [Fact]
    public void An_older_framework_is_refused_when_it_restores() => Assert.Contains(
        "NU1202: Package StaticTensors 0.1.0 is not compatible with net8.0",
        package.Consume("Older", "restore", succeeds: false), StringComparison.Ordinal);

    [Fact]
    public void A_console_app_has_its_calls_answered_by_the_compiler() =>
        Assert.Equal("True Tensor([  1,   2,   4,   8,  16,  32,  64, 128, 256], dtype=int32)", package.Consume("Console", "run").Trim());

    [Theory]
    [InlineData("-p:StaticTensorsInterceptCalls=false")]
    [InlineData("-p:StaticTensorsMaxBakedElements=0")]
    [InlineData("-p:StaticTensorsMaxBakedElements=8")]
    public void It_can_be_switched_off(string property) =>
        Assert.Equal("False Tensor([  1,   2,   4,   8,  16,  32,  64, 128, 256], dtype=int32)", package.Consume("Console", $"run {property}").Trim());

    /// <summary>Explicit only, like the next: the compiler's package is large.</summary>
    [Fact(Explicit = true)]
    public void The_newest_compiler_answers_calls() => Assert.Equal(
        "True Tensor([  1,   2,   4,   8,  16,  32,  64, 128, 256], dtype=int32)", package.Consume("Console", "run -p:Compiler=5.9.0").Trim());

    [Fact(Explicit = true)]
    public void The_newest_compiler_package_hosts_the_generator_and_the_rules() =>
        Assert.Equal("5.12.0.0 True STEN0004", package.Consume("Host", "run").Trim());

    [Fact(Explicit = true)]
    public void A_compiler_that_is_too_old_says_so_and_the_run_time_answers()
    {
        // By default this SDK replaces a package that old with its own compiler.
        const string Old = "-p:Compiler=4.14.0 -p:RoslynCompilerType=Custom -p:WarningsAsErrors=";
        string output = package.Consume("Console", $"build --no-incremental {Old}");
        Assert.Contains("warning CS9057", output, StringComparison.Ordinal);
        Assert.Contains("StaticTensors.Generators.dll", output, StringComparison.Ordinal);
        Assert.Equal(
            "False Tensor([  1,   2,   4,   8,  16,  32,  64, 128, 256], dtype=int32)", package.Consume("Console", $"run --no-build {Old}").Trim());
    }

    [Fact]
    public void A_strict_consumer_has_nothing_to_find_fault_with_also_trimmed()
    {
        package.Consume("Strict", "publish -o out --use-current-runtime");
        Assert.Equal("True Tensor([ 100.        ,  215.443469  ,  464.15888336, 1000.        ])", package.Consume("Strict", "exec out/Strict.dll").Trim());
    }

    /// <summary>Explicit only: it needs a C compiler, zlib's headers and a minute.</summary>
    [Fact(Explicit = true)]
    public void A_native_app_gives_the_same_bits()
    {
        package.Consume("Native", "publish -o out --use-current-runtime");
        Assert.Equal("True double float Half decimal long Int128 axis gradient json npy", package.Start("Native", Path.Combine("out", "Native"), "").Trim());
    }

    [Fact]
    public void A_file_based_app_needs_one_line() => Assert.Equal(
        "Tensor([   10.,   100.,  1000., 10000.])\nTensor([0, 1, 2, 3, 4], dtype=int32), computed by the compiler: True",
        package.Consume("App", "run app.cs").Trim().ReplaceLineEndings("\n"));

    [Fact]
    public void A_library_and_an_app_above_it_that_is_its_friend() =>
        Assert.Equal("True Tensor([0, 1, 2, 3, 4], dtype=int32)", package.Consume("Downstream", "run").Trim());

    [Fact]
    public void A_build_shows_each_rule()
    {
        string output = package.Consume("Mistakes", "build", succeeds: false);

        // Each rule has a page; a build does not show hidden ones.
        string pages = Path.Combine(package.Repository, "docs", "rules");
        string[] rules = [.. Directory.EnumerateFiles(pages).Select(page => Path.GetFileNameWithoutExtension(page)!)];
        Assert.NotEmpty(rules);
        Assert.All(rules.Where(id => id != "STEN0012"), id => Assert.Contains($" {id}: ", output, StringComparison.Ordinal));
        Assert.Contains("error STEN0004: Linspace<byte>: element 49 is 256, but byte holds 0 to 255.", output, StringComparison.Ordinal);
        Assert.Contains($"({PackageFixture.Address}/blob/v0.1.0/docs/rules/STEN0004.md)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Dotnet_format_applies_the_fixes()
    {
        package.Consume("Format", "restore");
        const string Rules = "STEN0001 STEN0003 STEN0004 STEN0005 STEN0008 STEN0009 STEN0013 STEN0018 STEN0019 STEN0023";
        package.Consume("Format", $"format analyzers --no-restore --severity info --diagnostics {Rules}");

        string[] lines = package.Read("Format", "Mistakes.cs").Split('\n');
        foreach (string expected in (string[])
            [
                "Tensor.Arange(3);", "Tensor.Linspace(0.0, x, axis: 0);", "Tensor.Linspace<short>(0, 256);", "Tensor.Geomspace(20, 20000);",
                "Tensor.Geomspace(20, x);", "Tensor.Geomspace(1, 100);", "Tensor.Geomspace(2, x);",
                "double[] e = Tensor.Linspace<double>(x, x + 9 * 0.25, 9, endpoint: false).ToArray();",
                "foreach (Tensor<double> row in Tensor.Logspace(e, 7, @base: 2).Rows())",
                "var c = Tensor.Linspace(0.0, 1.0);", "Tensor.Linspace(x, x + a.Length * 0.5, a, endpoint: false);",
                "Tensor<short> Ramp = Tensor.Linspace<short>(0, 300);",
                "Tensor<short> b = Tensor.Linspace<short>(0, 257);", "Tensor<double> r = Tensor.Geomspace<double>(f, g);",
                "Tensor.Linspace(1, 1 + (n - 1) * 1_000_000_000.5, new Span<double>(s, 0, Math.Max(n - 1, 0)), endpoint: false);",
                "m[i][i] = 1.0 + i * 2.5;",
            ])
            Assert.True(lines.Any(line => line.Contains(expected, StringComparison.Ordinal)), $"{expected} is not in\n{string.Join('\n', lines)}");
        package.Consume("Format", "build --no-restore -warnaserror");
    }

    [Fact]
    public void An_editor_does_not_load_the_generator_but_the_rules()
    {
        package.Consume("Console", "restore");
        const string Question = "msbuild -t:Compile -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true -p:DesignTimeBuild={0} -getItem:Analyzer";
        Assert.Contains("StaticTensors.Generators.dll", package.Consume("Console", Question.Replace("{0}", "false", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        string design = package.Consume("Console", Question.Replace("{0}", "true", StringComparison.Ordinal));
        Assert.DoesNotContain("StaticTensors.Generators.dll", design, StringComparison.Ordinal);
        Assert.Contains("StaticTensors.Analyzers.dll", design, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"!?\[[^\]]*\]\(([^)]*)\)")]
    private static partial Regex Link();
}
