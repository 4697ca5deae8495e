using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Rules;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Flow;

/// <summary>A tensor whose shape differs from the one an attribute declares. At run time it is accepted.</summary>
internal sealed record DeclaredMisfit(string What, string Parameter, string Given, string Expected, string Clash) : Fault(Parameter)
{
    public override string Text => $"{What} has the shape {Given}, but {Expected} is declared: {Clash}.";
}

/// <summary>Shapes that attributes declare. A name is a separate symbol in each member, and a number in each call.</summary>
internal sealed class Declared
{
    private readonly Dictionary<string, Dimension> names = new(StringComparer.Ordinal);

    /// <summary>The shape of a parameter, inside its method.</summary>
    public static ShapeFact? Of(IParameterSymbol parameter) =>
        Dimensions(parameter.GetAttributes()) is { } shape ? Named(shape, parameter.ContainingSymbol) : null;

    /// <summary>The shape of a property; its names may stand for different numbers at each read.</summary>
    public static ShapeFact? Of(IPropertyReferenceOperation reference) =>
        Dimensions(reference.Property.GetAttributes()) is { } shape ? Named(shape, reference) : null;

    /// <summary>The fault if a member returns a value that certainly differs from its declaration.</summary>
    public static Fault? OfReturn(ISymbol? member, Fact? value)
    {
        ISymbol? named = (member as IMethodSymbol)?.AssociatedSymbol ?? member;
        ImmutableArray<AttributeData> attributes = named is IMethodSymbol method ? method.GetReturnTypeAttributes() : named?.GetAttributes() ?? [];
        return value is ShapeFact { Shape: var shape } && Dimensions(attributes) is { } declared
            ? new Declared().Misfit([.. shape], declared, $"The result of {named!.Name}", "") : null;
    }

    /// <summary>What is known of the result of a call, or which argument differs from its declaration.</summary>
    public static (Fact? Fact, Fault? Fault) OfCall(IInvocationOperation call, Func<IOperation, Fact?> known)
    {
        var declared = new Declared();
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && TensorType.Is(parameter.Type, arity: 1) && known(argument.Value) is ShapeFact { Shape: var shape }
                && Dimensions(parameter.GetAttributes()) is { } expected
                && declared.Misfit([.. shape], expected, $"Argument {parameter.Name} of {call.TargetMethod.Name}", parameter.Name) is { } misfit)
                return (null, misfit);
        }

        return Dimensions(call.TargetMethod.GetReturnTypeAttributes()) is { } result
            ? (ShapeFact.Of([.. result.Select(declared.Bound)]), null) : default;
    }

    /// <summary>Why a shape is certainly not the declared one; null if it may be.</summary>
    private DeclaredMisfit? Misfit(Dimension[] shape, object?[] declared, string what, string parameter)
    {
        string expected = KnownRules.Text(Array.ConvertAll(declared, Written));
        if (shape.Length != declared.Length)
            return new(what, parameter, KnownRules.Text(shape), expected, $"the rank is {shape.Length}, not {declared.Length}");
        for (int axis = 0; axis < declared.Length; axis++)
        {
            Dimension before = Bound(declared[axis]);
            if (before.Number is { } number && shape[axis].Number is { } given && number != given)
            {
                string clash = declared[axis] is string name ? $"{name} is {number} and {given}" : $"{number} meets {given}";
                return new(what, parameter, KnownRules.Text(shape), expected, clash);
            }

            if (declared[axis] is string unbound && before.Number is null)
                names[unbound] = shape[axis];
        }

        return null;
    }

    /// <summary>What is known of a declared dimension in this call.</summary>
    private Dimension Bound(object? dimension) => dimension switch
    {
        int number => new Dimension(number),
        string name when names.TryGetValue(name, out Dimension bound) => bound,
        _ => Dimension.Unknown,
    };

    private static ShapeFact Named(object?[] shape, object owner) => ShapeFact.Of(Array.ConvertAll(shape, dimension => dimension is string name
        ? new Dimension(null, (owner, name), name) : dimension is int number ? new Dimension(number) : Dimension.Unknown));

    private static Dimension Written(object? dimension) =>
        dimension is int number ? new Dimension(number) : new Dimension(null, null, dimension as string ?? "?");

    /// <summary>The ints and names of an attribute; null if there is none.</summary>
    private static object?[]? Dimensions(ImmutableArray<AttributeData> attributes)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (attribute is { AttributeClass.Name: "ShapeAttribute", ConstructorArguments: [{ Kind: TypedConstantKind.Array, IsNull: false } dimensions] }
                && TensorType.IsOfLibrary(attribute.AttributeClass))
                return [.. dimensions.Values.Select(dimension => dimension.Kind == TypedConstantKind.Primitive ? dimension.Value : null)];
        }

        return null;
    }
}
