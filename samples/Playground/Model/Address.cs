using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Linq;
using System.Web;

namespace StaticTensors.Playground.Model;

/// <summary>A question as the query of an address, so that a grid can be linked to.</summary>
internal static class Address
{
    private static readonly Question Default = new();

    /// <summary>The question in an address. What it does not say, or says wrongly, is as it is by default.</summary>
    public static Question Read(string address)
    {
        NameValueCollection query = HttpUtility.ParseQueryString(new Uri(address).Query);
        return new Question
        {
            Function = OneOf(Question.Functions, "function") ?? Default.Function,
            Type = OneOf(Question.Types, "type") ?? Default.Type,
            Start = query["start"] ?? Default.Start,
            Stop = query["stop"] ?? Default.Stop,
            Num = query["num"] ?? Default.Num,
            Base = query["base"] ?? Default.Base,
            Step = query["step"] ?? Default.Step,
            Samples = query["samples"] ?? Default.Samples,
            Endpoint = query["endpoint"] != "false",
            Constant = OneOf(["true", "false"], "constant") ?? Default.Constant,
        };

        string? OneOf(string[] names, string parameter) => names.Contains(query[parameter]) ? query[parameter] : null;
    }

    /// <summary>The parameters that say a question; those that its function does not have are null, which removes them.</summary>
    public static IReadOnlyDictionary<string, object?> Parameters(Question question) => new Dictionary<string, object?>
    {
        ["function"] = question.Function,
        ["type"] = question.Type,
        ["start"] = question.Start,
        ["stop"] = question.Stop,
        ["num"] = question.HasNum ? question.Num : null,
        ["base"] = question.HasBase ? question.Base : null,
        ["step"] = question.HasStep ? question.Step : null,
        ["samples"] = question.HasSamples ? question.Samples : null,
        ["endpoint"] = question.HasNum && !question.Endpoint ? "false" : null,
        ["constant"] = question.Constant == "" ? null : question.Constant,
    };
}
