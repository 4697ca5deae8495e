using System.Globalization;
using System.Numerics;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Reference;

/// <summary>The exception that a call throws.</summary>
internal sealed record ExpectedFailure(Type Exception, string? Parameter, string Message = "")
{
    /// <summary>The exception of a recorded call; null where it returns a tensor.</summary>
    public static ExpectedFailure? Of(GridCase one)
    {
        if (one.Function == "arange" && Uncountable(one) is { } name)
            return OutOfRange(name);
        if (one.Error is { } message)
            return OfError(one, message);
        if (one.Function == "geomspace" && HasOppositeSigns(one.Arguments["start"].Texts, one.Arguments["stop"].Texts))
            return Wrong("stop");
        ElementInfo type = ElementTypes.All.Single(info => info.Dtype == one.ElementDtype);
        if (type.Kind != ElementKind.Integer)
            return null;
        string[] exact = TrueElements.Of(one);
        int index = Array.FindIndex(exact, text => !IsIn(type, text));
        return index < 0 ? null : Overflow(type, index, exact[index]);
    }

    /// <summary>The call throws exactly this exception, about this parameter.</summary>
    public void Verify(Action call)
    {
        Exception exception = Assert.Throws(Exception, call);
        Assert.Equal(Parameter, (exception as ArgumentException)?.ParamName);
        Assert.Contains(Message, exception.Message, StringComparison.Ordinal);
    }

    private static ExpectedFailure OfError(GridCase one, string message)
    {
        return Says("must be treated as constants") ? Wrong("constant")
            : Says("is out of bounds for array") ? OutOfRange("axis")
            : Says("must be non-negative") ? OutOfRange("num")
            : Says("could not be broadcast together") ? Wrong(one.Arguments.ContainsKey("base") ? "base" : "stop")
            : Says("cannot include zero") ? Wrong(one.Arguments["start"].Texts.Any(IsZero) ? "start" : "stop")
            : Says("division by zero") ? Wrong("step")
            : Says("Maximum allowed size exceeded") ? OutOfRange(one.Function == "arange" ? "stop" : "num")
            : throw new InvalidDataException($"{one.Id} failed for an unforeseen reason: {message}");

        bool Says(string part) => message.Contains(part, StringComparison.Ordinal);
    }

    /// <summary>The message names the index, the value with all digits up to 128 bits or six of them, and the type.</summary>
    private static ExpectedFailure Overflow(ElementInfo type, int index, string exact)
    {
        string value = exact switch
        {
            "nan" => "NaN",
            "inf" => "beyond 1.8e308",
            { Length: <= 38 } => exact,
            _ => double.Parse(exact, CultureInfo.InvariantCulture).ToString("0.00000e+0", CultureInfo.InvariantCulture),
        };
        string message = $"space<{type.Keyword}>: element {index} is {value}, but {type.Keyword} holds ";
        return new ExpectedFailure(typeof(OverflowException), null, message);
    }

    private static bool IsIn(ElementInfo type, string text) =>
        BigInteger.TryParse(text, CultureInfo.InvariantCulture, out BigInteger value) && value >= type.Minimum && value <= type.Maximum;

    private static bool HasOppositeSigns(string[] starts, string[] stops) =>
        Enumerable.Range(0, Math.Max(starts.Length, stops.Length)).Any(i =>
            starts[i % starts.Length].StartsWith('-') != stops[i % stops.Length].StartsWith('-'));

    private static string? Uncountable(GridCase one) => ((string[])["start", "stop", "step"]).FirstOrDefault(name =>
        one.Arguments.TryGetValue(name, out PythonValue? value) && HexFloat.Parse(value.Text) is var number
        && (name == "step" ? double.IsNaN(number) : !double.IsFinite(number)));

    private static bool IsZero(string text) => HexFloat.Parse(text) == 0;

    private static ExpectedFailure Wrong(string parameter) => new(typeof(ArgumentException), parameter);

    private static ExpectedFailure OutOfRange(string parameter) => new(typeof(ArgumentOutOfRangeException), parameter);
}
