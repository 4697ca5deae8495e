using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>Models hold nothing that never compares equal or keeps a compilation alive.</summary>
public class ModelShapeTests
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(SemanticModel), typeof(Compilation), typeof(IOperation),
        typeof(SourceText), typeof(SyntaxToken), typeof(Delegate),
    ];

    [Fact]
    public void Models_are_plain_and_equatable()
    {
        Type[] models = [.. typeof(TensorGenerator).Assembly.GetTypes()
            .Where(type => type.Namespace == "StaticTensors.Generators.Model" && !type.Name.StartsWith('<'))];

        Assert.InRange(models.Length, 8, 100);
        Assert.Equal("", string.Join("\n", models.SelectMany(Offences)));
    }

    [Theory]
    [InlineData(typeof((string, ISymbol)))]
    [InlineData(typeof((int, string[])))]
    [InlineData(typeof((int, List<string>)))]
    [InlineData(typeof((Location, int)))]
    public void A_bad_model_is_found(Type model) => Assert.NotEmpty(Offences(model));

    private static IEnumerable<string> Offences(Type model)
    {
        foreach (FieldInfo field in model.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
        {
            Type type = Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType;
            bool isOurOwnArray = model.Name.StartsWith("EquatableArray", StringComparison.Ordinal);
            bool isCollection = type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type)
                && !type.Name.StartsWith("EquatableArray", StringComparison.Ordinal);
            if (Forbidden.Any(forbidden => forbidden.IsAssignableFrom(type)) || (isCollection && !isOurOwnArray))
                yield return $"{model.Name}.{field.Name} is a {type}";
        }

        if (!model.IsEnum && !model.GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEquatable<>)))
            yield return $"{model.Name} is not equatable";
    }
}
