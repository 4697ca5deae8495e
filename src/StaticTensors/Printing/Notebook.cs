using System;
using System.Collections.Generic;
using System.IO;
using System.Net;

namespace StaticTensors.Printing;

/// <summary>
/// Makes Polyglot notebooks show a value by its ToString. .NET Interactive recognises this attribute, its target and their members by name alone, so that the
/// library need not depend on it.
/// </summary>
/// <remarks>Source: "TypeFormatterSourceAttribute" in docs/formatting.md of dotnet/interactive.</remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType => formatterSourceType;
}

/// <summary>Where .NET Interactive gets the formatters from.</summary>
internal sealed class NotebookFormatterSource
{
    private readonly NotebookFormatter[] formatters =
    [
        new("text/plain", text => text),
        new("text/html", text => $"<pre>{WebUtility.HtmlEncode(text)}</pre>"),
    ];

    public IEnumerable<object> CreateTypeFormatters() => formatters;
}

/// <summary>One way of showing a value.</summary>
internal sealed class NotebookFormatter(string mimeType, Func<string?, string?> encode)
{
    public string MimeType => mimeType;

    public bool Format(object value, TextWriter writer)
    {
        writer.Write(encode(value.ToString()));
        return true;
    }
}
