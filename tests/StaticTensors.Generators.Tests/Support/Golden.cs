using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace StaticTensors.Generators.Tests.Support;

/// <summary>
/// Text that a person has reviewed, in a file beside the test: Class.Case.verified.cs. A different text is written to Class.Case.received.cs there;
/// STATICTENSORS_ACCEPT=1 makes it the verified one. The names are those of the library Verify, which could replace this.
/// </summary>
internal static class Golden
{
    public static void Equal(string text, string @case, [CallerFilePath] string test = "")
    {
        string project = typeof(Golden).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Project").Value!;
        string stem = Path.Combine(project, "Generator", $"{Path.GetFileNameWithoutExtension(test)}.{@case}");
        string verified = $"{stem}.verified.cs", received = $"{stem}.received.cs";
        bool accepts = Environment.GetEnvironmentVariable("STATICTENSORS_ACCEPT") == "1";
        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        File.Delete(received);
        if (expected != text)
            File.WriteAllText(accepts ? verified : received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (!accepts)
            Assert.Equal(expected, text);
    }
}
