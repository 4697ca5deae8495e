using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using StaticTensors.Analyzers.Rules;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>STEN0001 covers every public method that returns a tensor and has a constant parameter; reflection finds them all.</summary>
public class EveryMethodTests
{
    private const string Element = "int";

    [Fact]
    public async Task An_integer_result_is_never_variable()
    {
        string[] calls =
        [
            .. from type in new[] { typeof(Tensor), typeof(Tensor<int>) }
               from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
               where method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Tensor<>)
                   && method.GetParameters().Any(parameter => parameter.Name == "constant") && TakesIntegers(method)
               select Call(method),
        ];
        var source = new StringBuilder(
            "using System;\nusing System.Collections.Generic;\nusing StaticTensors;\n" +
            "public static class Consumer\n{\n    public static void Calls(Tensor<int> t)\n    {\n");
        foreach (string call in calls)
            source.Append($"        {call}\n");
        Compilation compilation = Compile.Of(source.Append("    }\n}\n").ToString());
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var reported = (await Rules.Diagnostics((Microsoft.CodeAnalysis.CSharp.CSharpCompilation)compilation, new VariableIntegerAnalyzer()))
            .Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line).ToHashSet();

        const int FirstLine = 7;
        Assert.Equal([], calls.Where((_, i) => !reported.Contains(FirstLine + i)));
        Assert.InRange(calls.Length, 60, int.MaxValue);
    }

    // Functions only of real numbers have no integer tensors; non-generic overloads of double and float return these types.
    private static bool TakesIntegers(MethodInfo method) => method.IsGenericMethod
        ? method.GetGenericArguments()[0].GetGenericParameterConstraints()
            .All(constraint => !constraint.Name.StartsWith("IFloatingPoint", StringComparison.Ordinal))
        : method.ReturnType.GetGenericArguments()[0] is { } element && (element == typeof(int) || element == typeof(decimal));

    private static string Call(MethodInfo method)
    {
        IEnumerable<string> arguments = method.GetParameters().Where(parameter => parameter.Name != "constant")
            .Select(parameter => $"@{parameter.Name}: {Value(parameter.ParameterType)}");
        string target = method.IsStatic ? "Tensor" : "t", generic = method.IsGenericMethod ? $"<{Element}>" : "";
        return $"{target}.{method.Name}{generic}({string.Join(", ", arguments.Append("constant: false"))});";
    }

    private static string Value(Type type) => $"default({Name(type)})!";

    private static string Name(Type type)
    {
        if (type.IsArray)
            return $"{Name(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsGenericParameter)
            return Element;
        return type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : type.Name;
    }
}
