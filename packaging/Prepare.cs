// Prepares what the package shows of files of the repository: documentation without what is internal, and a README whose links lead to the repository.
//
//     dotnet run --file packaging/Prepare.cs -- ASSEMBLY DOCUMENTATION README FOLDER ADDRESS TAG
//
// Without an address lines that consist of links or pictures are left out.
#:property PublishAot=false
#:package Microsoft.CodeAnalysis.CSharp
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

if (args is not [string assembly, string documentation, string readme, string folder, string address, string tag])
{
    Console.Error.WriteLine("Say which assembly, documentation, README, folder, address and tag; the address may be empty.");
    return 2;
}

// Where a file can be read as it is. GitHub has a host for that, the only one of its hosts from which nuget.org shows pictures.
string raw = address.StartsWith("https://github.com/", StringComparison.Ordinal)
    ? address.Replace("https://github.com/", "https://raw.githubusercontent.com/", StringComparison.Ordinal) : address + "/raw";

XDocument document = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
HashSet<string> known = [.. PublicIds(assembly)];
document.Descendants("member").Where(member => !known.Contains(member.Attribute("name")!.Value)).Remove();
document.Save(Path.Combine(folder, Path.GetFileName(documentation)), SaveOptions.DisableFormatting);

string text = File.ReadAllText(readme);
text = address.Length == 0 ? LinesOfLinks().Replace(text, "") : Links().Replace(text, link =>
    link.Value + (link.Value.StartsWith('!') ? $"{raw}/{tag}/" : $"{address}/blob/{tag}/"));
File.WriteAllText(Path.Combine(folder, "README.md"), text.Replace("/../", "/", StringComparison.Ordinal));
return 0;

// The public face of the assembly, by the identifiers that its documentation has.
static IEnumerable<string> PublicIds(string assembly)
{
    MetadataReference reference = MetadataReference.CreateFromFile(assembly);
    var module = (IAssemblySymbol)CSharpCompilation.Create("Public", references: [reference]).GetAssemblyOrModuleSymbol(reference)!;
    return Within(module.GlobalNamespace).Select(symbol => symbol.GetDocumentationCommentId()!);
}

static IEnumerable<ISymbol> Within(INamespaceOrTypeSymbol parent) =>
    parent.GetMembers().Where(IsPublic).SelectMany(member => member is INamespaceOrTypeSymbol inner ? Within(inner).Prepend(inner) : [member]);

static bool IsPublic(ISymbol symbol) =>
    symbol is INamespaceSymbol or { DeclaredAccessibility: Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal };

internal static partial class Program
{
    // Up to where the path begins. It is relative to the folder of the README, one below the root.
    [GeneratedRegex(@"!?\[[^\]]*\]\((?=\.\./)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^ *(!?\[[^\]]*\]\(\.\./[^)]*\)[ ·,]*)+\n+", RegexOptions.Multiline)]
    private static partial Regex LinesOfLinks();
}
