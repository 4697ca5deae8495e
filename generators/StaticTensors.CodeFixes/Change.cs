using Microsoft.CodeAnalysis;

namespace StaticTensors.CodeFixes;

/// <summary>One fix.</summary>
/// <param name="Title">What the editor's menu says.</param>
/// <param name="Old">What goes.</param>
/// <param name="New">What comes in its place.</param>
public sealed record Change(string Title, SyntaxNode Old, SyntaxNode New);
