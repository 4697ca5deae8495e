using System.Reflection;
using System.Xml.Linq;
using PublicApiGenerator;
using Xunit;

namespace StaticTensors.Tests.Api;

/// <summary>The public API: nothing is added, changed or lost by accident, and everything is documented.</summary>
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
            missing.AddRange(Gaps(member, [.. Parts(key, documentation)]).Select(gap => $"{key}: {gap}"));
        }

        Assert.True(missing.Count == 0, string.Join("\n", missing));
    }

    private static string Project => typeof(PublicApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(data => data.Key == "Project").Value!;

    /// <summary>The parts of a member's documentation, its own and inherited.</summary>
    private static IEnumerable<XElement> Parts(string key, Dictionary<string, XElement> documentation) =>
        !documentation.TryGetValue(key, out XElement? text) ? [] : text.Elements().SelectMany(part =>
            part.Name != "inheritdoc" ? [part]
            : part.Attribute("cref") is { Value: var origin } ? Parts(origin, documentation)
            // From the class or interface that the member comes from.
            : [new XElement("summary", "inherited"), new XElement("returns")]);

    private static IEnumerable<string> Gaps(MemberInfo member, XElement[] parts)
    {
        if (!parts.Any(part => part.Name == "summary" && part.Value.Length > 0))
            yield return "no summary";
        (ParameterInfo[] parameters, Type[] types, bool returns) = member switch
        {
            // A nested type has the parameters of the one around it.
            Type type => ([], type.GetGenericArguments()[(type.DeclaringType?.GetGenericArguments().Length ?? 0)..], false),
            PropertyInfo property => (property.GetIndexParameters(), [], false),
            // A conversion's summary says what it returns.
            MethodInfo method => (
                method.GetParameters(), method.GetGenericArguments(),
                method.Name is not ("op_Implicit" or "op_Explicit") && method.ReturnType != typeof(void)),
            MethodBase constructor => (constructor.GetParameters(), Type.EmptyTypes, false),
            _ => ([], [], false),
        };
        foreach (string name in parameters.Select(parameter => parameter.Name!).Where(name => !Names("param", name)))
            yield return $"nothing about {name}";
        foreach (string name in types.Select(type => type.Name).Where(name => !Names("typeparam", name)))
            yield return $"nothing about {name}";
        if (returns && parts.All(part => part.Name != "returns"))
            yield return "nothing about what it returns";

        bool Names(string kind, string name) => parts.Any(part => part.Name == kind && part.Attribute("name")!.Value == name);
    }

    /// <summary>The name under which the compiler writes a member's documentation, without its arguments; null if there is none.</summary>
    private static string? Key(MemberInfo member) => member switch
    {
        Type type => DocumentationName.OfType(type),
        PropertyInfo property => DocumentationName.Of(property),
        // An accessor, or compiler-generated.
        MethodBase { IsSpecialName: true } method when !method.Name.StartsWith("op_", StringComparison.Ordinal) => null,
        MethodBase method => DocumentationName.Of(method),
        _ => null,
    };
}
