using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using StaticTensors.Kernels;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>
/// The lemmas of docs/proofs match this source: they repeat its constants and quote its statements. Gappa checks in .ci/proofs whether they hold.
/// </summary>
public partial class ProofTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly string Root = Path.Combine(
        typeof(ProofTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Project").Value!, "..", "..");

    private static readonly string Docs = Path.Combine(Root, "docs");

    private static readonly Type[] Kernels =
        [.. typeof(UInt192).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("StaticTensors.Kernels", StringComparison.Ordinal) == true)];

    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Path.Combine(Docs, "proofs")).Select(path => Path.GetFileName(path)!).Order()];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_constant_is_that_of_the_source(string script)
    {
        foreach (Match constant in Constant().Matches(Read(script)))
        {
            Type type = Kernels.Single(type => type.Name.Split('`')[0] == constant.Groups["type"].Value);
            string name = constant.Groups["name"].Value, text = constant.Groups["value"].Value;
            if (type.GetField(name, Static)?.GetRawConstantValue() is { } value)
                Assert.Equal(Convert.ToDouble(value, CultureInfo.InvariantCulture), Value(text));
            else
                // The upper bits of a fixed-point number.
                Assert.StartsWith(text[2..text.IndexOf('p', StringComparison.Ordinal)], Digits((UInt192)type.GetProperty(name, Static)!.GetValue(null)!));
        }
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void What_is_quoted_stands_in_the_source(string script)
    {
        string source = "";
        int quotes = 0;
        foreach (string line in Read(script).Split('\n'))
        {
            if (line.StartsWith("#: ", StringComparison.Ordinal))
                source = File.ReadAllText(Path.Combine(Root, line[3..]));
            if (!line.StartsWith("#| ", StringComparison.Ordinal))
                continue;
            Assert.Contains(line[3..], source, StringComparison.Ordinal);
            quotes++;
        }

        Assert.NotEqual(0, quotes);
    }

    [Fact]
    public void The_error_budget_names_every_script() => Assert.Equal(
        Scripts.Select(script => script.Data).Order(),
        Link().Matches(File.ReadAllText(Path.Combine(Docs, "accuracy.md"))).Select(link => link.Groups[1].Value).Distinct().Order());

    private static string Read(string script) => File.ReadAllText(Path.Combine(Docs, "proofs", script));

    /// <summary>A decimal integer, or a double as 0x1.8p-27.</summary>
    private static double Value(string text)
    {
        if (!text.StartsWith("0x1", StringComparison.Ordinal))
            return int.Parse(text, CultureInfo.InvariantCulture);
        string[] parts = text[3..].TrimStart('.').Split('p');
        long fraction = parts[0].Length == 0 ? 0 : long.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return Math.ScaleB(1 + Math.ScaleB(fraction, -4 * parts[0].Length), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static string Digits(UInt192 value) => $"{value.High:X16}{value.Middle:X16}{value.Low:X16}";

    [GeneratedRegex(@"^\w+ = (?<value>\S+); *# (?<type>\w+)\.(?<name>\w+)$", RegexOptions.Multiline)]
    private static partial Regex Constant();

    [GeneratedRegex(@"\(proofs/([^)]+)\)")]
    private static partial Regex Link();
}
