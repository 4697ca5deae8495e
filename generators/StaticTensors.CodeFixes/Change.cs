using Microsoft.CodeAnalysis;

namespace StaticTensors.CodeFixes;

/// <summary>One way to carry out a fix.</summary>
/// <param name="Title">The text in the editor's menu.</param>
/// <param name="Old">The syntax to replace.</param>
/// <param name="New">The replacement.</param>
/// <param name="KeepsType">Whether the call must keep its type; some fixes exist to change it.</param>
public sealed record Change(string Title, SyntaxNode Old, SyntaxNode New, bool KeepsType = true);
