using System.Reflection;
using System.Xml.Linq;
using PublicApiGenerator;
using Xunit;

namespace StaticTensors.Tests.Api;

/// <summary>What the library shows to the world: nothing is added, changed or lost by accident, and everything is explained.</summary>
public class PublicApiTests
{
    private static readonly Assembly Library = typeof(Tensor).Assembly;

    /// <summary>Accept a change by running once with STATICTENSORS_ACCEPT=1.</summary>
    [Fact]
    public void It_is_what_the_baseline_says()
    {
        string folder = Path.Combine(Project, "Api");
        string baseline = Path.Combine(folder, "PublicApi.verified.txt"), received = Path.Combine(folder, "PublicApi.received.txt");
        string actual = Library.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        bool accepts = Environment.GetEnvironmentVariable("STATICTENSORS_ACCEPT") == "1";
        string expected = File.Exists(baseline) ? File.ReadAllText(baseline).ReplaceLineEndings("\n") : "";
        if (expected != actual)
            File.WriteAllText(accepts ? baseline : received, actual);

        Assert.True(accepts || expected == actual, $"The public API has changed: compare {received} with the baseline beside it.");
    }

    [Fact]
    public void Every_member_is_explained()
    {
        Dictionary<string, XElement> documentation = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml"))
            .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);
        var missing = new List<string>();
        foreach (MemberInfo member in Library.GetExportedTypes().SelectMany(type => type.GetMembers(
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Append(type)))
        {
            if (Key(member) is not { } key)
                continue;
            if (!documentation.TryGetValue(key, out XElement? text))
                missing.Add($"{key}: no documentation");
            else if (text.Element("inheritdoc") is null)
                missing.AddRange(Gaps(member, text).Select(gap => $"{key}: {gap}"));
        }

        Assert.True(missing.Count == 0, string.Join("\n", missing));
    }

    private static string Project => typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Project").Value!;

    private static IEnumerable<string> Gaps(MemberInfo member, XElement text)
    {
        if (text.Element("summary") is not { Value.Length: > 0 })
            yield return "no summary";
        if (member is not MethodBase method)
            yield break;
        foreach (ParameterInfo parameter in method.GetParameters())
        {
            if (text.Elements("param").All(one => one.Attribute("name")!.Value != parameter.Name))
                yield return $"nothing about {parameter.Name}";
        }

        // A conversion's summary is what it returns.
        if (method is MethodInfo { ReturnType: var type, Name: not "op_Implicit" } && type != typeof(void) && text.Element("returns") is null)
            yield return "nothing about what it returns";
        if (method.IsGenericMethod && text.Element("typeparam") is null)
            yield return "nothing about its type";
    }

    /// <summary>The name under which the compiler writes a member's documentation, without its arguments; null for what has none.</summary>
    private static string? Key(MemberInfo member) => member switch
    {
        Type type => $"T:{type.FullName}",
        PropertyInfo { DeclaringType: var type } property when property.GetIndexParameters().Length == 0 => $"P:{type!.FullName}.{property.Name}",
        // An accessor, or what the compiler made.
        MethodBase { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) => null,
        MethodBase method => DocumentationName.Of(method),
        _ => null,
    };
}
