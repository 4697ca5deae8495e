using Xunit;

namespace StaticTensors.Tests.Support;

/// <summary>A failing call, including what its message must tell the reader.</summary>
internal static class Fails
{
    /// <summary>The call throws exactly this exception, about this parameter, and the message contains every fragment.</summary>
    public static void With<TException>(string? parameter, Action call, params string[] fragments)
        where TException : Exception
    {
        TException exception = Assert.Throws<TException>(call);
        Assert.Equal(parameter, (exception as ArgumentException)?.ParamName);
        foreach (string fragment in fragments)
            Assert.Contains(fragment, exception.Message, StringComparison.Ordinal);
    }
}
