using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;

namespace StaticTensors.Tests.Reference;

/// <summary>Which recorded calls can be expressed in C#.</summary>
internal static class Expressible
{
    public const string WrongArguments = "the compiler refuses such an argument list";
    public const string NoElementType = "bool, complex, bytes and dates are no element types";
    public const string DtypeAsText = "dtype as a string";
    public const string BoolAsNumber = "a bool as a number";
    public const string NoNumber = "no number: None, a string, an object, a ragged list";
    public const string TensorOfMyGrad = "mygrad refuses its own tensors";
    public const string ItemOfArray = "an array or tensor read as a plain number";
    public const string OtherKind = "num and axis are int, endpoint is bool and constant is bool? by their types";
    public const string Above64Bits = "an int above 64 bits";
    public const string NotOfElementType = "Arange's arguments are of its element type";

    /// <summary>Why the call cannot be expressed in C#; null if it can.</summary>
    public static string? ReasonAgainst(GridCase one)
    {
        IReadOnlyDictionary<string, PythonValue> given = one.Arguments;
        bool isArange = one.Function == "arange";
        if (!given.ContainsKey("stop") || !(isArange || given.ContainsKey("start")) || given.Keys.Any(IsUnknown))
            return WrongArguments;
        if (given.TryGetValue("dtype", out PythonValue? dtype) && dtype.Kind == "str")
            return DtypeAsText;
        if (ElementTypes.All.All(type => type.Dtype != one.ElementDtype) || one.Numbers.Any(number => number.Kind == "complex"))
            return NoElementType;
        if (one.Numbers.Any(number => number.IsBool))
            return BoolAsNumber;
        if (isArange && one.Numbers.Any(number => number.IsArray || number.Kind == "tensor"))
            return ItemOfArray;
        if (one.Numbers.Any(number => number.Kind == "tensor"))
            return one.Result is null ? TensorOfMyGrad : null;
        if (!one.Numbers.All(number => number.IsNumber || number.IsArray))
            return NoNumber;
        if (!given.All(argument => HasItsType(argument.Key, argument.Value)))
            return OtherKind;
        if (one.Result is null && one.Numbers.Any(number => number.Kind == "int" && !FitsLong(number.Text)))
            return Above64Bits;
        return isArange && !GridCaller.For(one.ElementDtype).Holds(one.Numbers) ? NotOfElementType : null;
    }

    private static bool IsUnknown(string name) => name.StartsWith('#') || name is "foo" or "like" or "retstep";

    private static bool HasItsType(string name, PythonValue value) => name switch
    {
        "num" or "axis" => value.IsInteger && Literal.TryConvert<int>(value.Text, out _),
        "endpoint" => value.IsBool && !value.IsArray,
        "constant" => value.Kind is "bool" or "none",
        _ => true,
    };

    private static bool FitsLong(string text) => Literal.TryConvert<long>(text, out _);
}
