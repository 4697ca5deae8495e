using System.Reflection;
using StaticTensors.Analyzers.Flow;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>The table of operations is complete and names nothing else; reflection finds them all.</summary>
public class ShapeTableTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Doors = [typeof(Tensor), typeof(Tensor<>), typeof(Grid<>), typeof(TensorBuilder), typeof(NumPyFile)];

    /// <summary>The language's names of these; they are read at the operators.</summary>
    private static readonly string[] Syntax = ["get_Grad", "get_Slice", "op_"];

    /// <summary>Methods that make several tensors, which are not told apart, or one from a collection expression.</summary>
    private static readonly string[] Others = ["Meshgrid", "Rows"];

    private static readonly MethodInfo[] Methods =
    [
        .. Doors.SelectMany(type => type.GetMethods(Public)).Where(method => !Syntax.Any(start => method.Name.StartsWith(start, StringComparison.Ordinal))),
    ];

    [Fact]
    public void Each_method_that_returns_a_tensor_has_a_line() => Assert.Equal(
        [], Methods.Where(method => IsTensor(method.ReturnType) && !(method.DeclaringType == typeof(TensorBuilder))).Select(method => method.Name).Distinct()
            .Except(ShapeTable.Methods));

    [Fact]
    public void Each_method_that_takes_a_mask_or_returns_one_has_a_line() => Assert.Equal(
        [], Methods.Where(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).Contains(typeof(TensorMask)))
            .Select(method => method.Name).Distinct().Except(ShapeTable.Methods));

    [Fact]
    public void Several_tensors_are_made_by_those_methods_alone() => Assert.Equal(
        Others, Methods.Where(method => method.ReturnType is { IsArray: true } array && IsTensor(array.GetElementType()!)
            || method.ReturnType.IsGenericType && method.ReturnType.GetGenericArguments().Any(IsTensor)).Select(method => method.Name).Distinct().Order());

    [Fact]
    public void Each_line_is_of_a_method() => Assert.Equal([], ShapeTable.Methods.Except(Methods.Select(method => method.Name)));

    private static bool IsTensor(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Tensor<>);
}
