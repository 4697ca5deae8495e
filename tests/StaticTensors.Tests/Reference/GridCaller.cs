using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;

namespace StaticTensors.Tests.Reference;

/// <summary>
/// Makes the calls of the vectors in C#, with one element type. The public overload is found by the names and types of its parameters, and omitted arguments
/// take the overload's defaults.
/// </summary>
internal abstract class GridCaller
{
    /// <summary>The caller for an element type by its NumPy name.</summary>
    public static GridCaller For(string dtype) => dtype switch
    {
        "int8" => new GridCaller<sbyte>(),
        "uint8" => new GridCaller<byte>(),
        "int16" => new GridCaller<short>(),
        "uint16" => new GridCaller<ushort>(),
        "int32" => new GridCaller<int>(),
        "uint32" => new GridCaller<uint>(),
        "int64" => new GridCaller<long>(),
        "uint64" => new GridCaller<ulong>(),
        "int128" => new GridCaller<Int128>(),
        "uint128" => new GridCaller<UInt128>(),
        "nint" => new GridCaller<nint>(),
        "nuint" => new GridCaller<nuint>(),
        "float16" => new GridCaller<Half>(),
        "float32" => new GridCaller<float>(),
        "float64" => new GridCaller<double>(),
        "decimal" => new GridCaller<decimal>(),
        _ => throw new InvalidDataException($"There is no element type {dtype}."),
    };

    /// <summary>Whether the element type has every one of these values.</summary>
    public abstract bool Holds(IEnumerable<PythonValue> numbers);

    /// <summary>The call of a case.</summary>
    public abstract IGridOutcome Call(GridCase one);

    /// <summary>An element of the vectors as <see cref="IGridOutcome"/> gives elements.</summary>
    public abstract string Show(string text);

    /// <summary>The same of an element's bits.</summary>
    public abstract string Show(ElementBits bits);

    /// <summary>What a tensor of these elements prints.</summary>
    public abstract string Print(string[] texts, int[] shape);
}

/// <inheritdoc/>
internal sealed class GridCaller<T> : GridCaller where T : unmanaged, INumber<T>
{
    public override string Show(string text) => Literal.Show(Literal.Parse<T>(text));

    public override string Show(ElementBits bits) => Literal.Show(Element<T>.FromBits(bits));

    public override string Print(string[] texts, int[] shape) =>
        Tensor.Create(Array.ConvertAll(texts, Literal.Parse<T>), shape).ToString();

    public override bool Holds(IEnumerable<PythonValue> numbers) => Hold<T>(numbers);

    public override IGridOutcome Call(GridCase one)
    {
        var arguments = new Dictionary<string, object?>();
        foreach ((string name, PythonValue value) in one.Arguments)
        {
            if (name is "num" or "axis")
                arguments[name] = Convert<int>(value.Text);
            else if (name is "endpoint" or "constant")
                arguments[name] = value.IsNone ? null : bool.Parse(value.Text);
        }

        if (one.Arguments.TryGetValue("samples", out PythonValue? samples))
        {
            arguments["samples"] = Convert<int>(samples.Text);
            foreach (string end in (string[])["start", "stop"])
                arguments[end] = (Real)Convert<double>(one.Arguments[end].Text);
            return Invoke(one.Function == "perdecade" ? "PerDecade" : "PerOctave", explicitType: true, arguments);
        }

        if (one.Function == "arange")
            return Invoke("Arange", explicitType: true, Numbers<T>(one, arguments));

        string function = $"{char.ToUpperInvariant(one.Function[0])}{one.Function[1..]}";
        // NumPy looks at the ends for the element type; so do the overloads that are not generic.
        bool isExplicit = one.Dtype is not null;
        if (one.Numbers.Any(number => !number.IsNumber))
        {
            return !isExplicit && typeof(T) == typeof(float) && Hold<float>(one.Numbers)
                ? Invoke(function, explicitType: false, Tensors<float>(one, arguments))
                : Invoke(function, isExplicit || typeof(T) != typeof(double), Tensors<double>(one, arguments));
        }

        if (isExplicit)
            return Invoke(function, explicitType: true, Numbers<double>(one, arguments));
        if (typeof(T) != typeof(double))
            return Invoke(function, explicitType: false, Numbers<T>(one, arguments));
        PythonValue[] ends = [one.Arguments["start"], one.Arguments["stop"]];
        if (!ends.All(end => end.IsInteger))
            return Invoke(function, explicitType: false, Numbers<double>(one, arguments));
        return Hold<int>(ends)
            ? Invoke(function, explicitType: false, Numbers<int>(one, arguments))
            : Invoke(function, explicitType: false, Numbers<long>(one, arguments));
    }

    private static Outcome Invoke(string function, bool explicitType, Dictionary<string, object?> arguments)
    {
        MethodInfo method = typeof(Tensor).GetMethods()
            .Where(method => method.Name == function && method.ReturnType != typeof(void) && method.IsGenericMethod == explicitType)
            .OrderByDescending(method => method.GetCustomAttribute<OverloadResolutionPriorityAttribute>()?.Priority ?? 0)
            .Select(method => explicitType ? method.MakeGenericMethod(typeof(T)) : method)
            .First(method => Accepts(method, arguments));
        object?[] values = [.. method.GetParameters().Select(parameter =>
            arguments.TryGetValue(parameter.Name!, out object? value) ? value : parameter.DefaultValue)];
        return new Outcome((Tensor<T>)method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, values, null)!);
    }

    private static bool Accepts(MethodInfo method, Dictionary<string, object?> arguments)
    {
        ParameterInfo[] parameters = method.GetParameters();
        return arguments.Keys.All(name => parameters.Any(parameter => parameter.Name == name))
            && parameters.All(parameter => arguments.TryGetValue(parameter.Name!, out object? value)
                ? value is null || parameter.ParameterType.IsInstanceOfType(value)
                : parameter.HasDefaultValue);
    }

    private static Dictionary<string, object?> Numbers<TEnd>(GridCase one, Dictionary<string, object?> options)
        where TEnd : unmanaged, INumber<TEnd>
    {
        var all = new Dictionary<string, object?>(options);
        foreach (string name in (string[])["start", "stop", "step"])
        {
            if (one.Arguments.TryGetValue(name, out PythonValue? value))
                all[name] = Convert<TEnd>(value.Text);
        }

        if (one.Arguments.TryGetValue("base", out PythonValue? number))
            all["base"] = Convert<double>(number.Text);
        if (all.ContainsKey("step"))
            all.TryAdd("start", TEnd.Zero);
        return all;
    }

    private static Dictionary<string, object?> Tensors<TEnd>(GridCase one, Dictionary<string, object?> options)
        where TEnd : unmanaged, INumber<TEnd>
    {
        var all = new Dictionary<string, object?>(options);
        foreach (string name in (string[])["start", "stop", "base"])
        {
            if (one.Arguments.TryGetValue(name, out PythonValue? value))
            {
                TEnd[] data = Array.ConvertAll(value.Texts, Convert<TEnd>);
                all[name] = value.Shape.Length == 0 ? Tensor.Full([], data[0]) : Tensor.Create(data, value.Shape);
            }
        }

        return all;
    }

    private static bool Hold<TEnd>(IEnumerable<PythonValue> numbers) where TEnd : unmanaged, INumber<TEnd> =>
        numbers.SelectMany(number => number.Texts).All(text => Literal.TryConvert<TEnd>(text, out _));

    private static TEnd Convert<TEnd>(string text) where TEnd : unmanaged, INumber<TEnd> =>
        Literal.TryConvert(text, out TEnd value)
            ? value
            : throw new InvalidDataException($"{typeof(TEnd)} does not hold {text}.");

    private sealed class Outcome(Tensor<T> tensor) : IGridOutcome
    {
        public int[] Shape => tensor.Shape.ToArray();

        public bool IsConstant => tensor.IsConstant;

        public int Length => tensor.Length;

        public string Text => tensor.ToString();

        public string this[int index] => Literal.Show(tensor.AsSpan()[index]);
    }
}
