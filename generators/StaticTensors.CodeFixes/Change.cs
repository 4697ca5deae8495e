using Microsoft.CodeAnalysis;

namespace StaticTensors.CodeFixes;

/// <summary>One way to do what a fix promises.</summary>
/// <param name="Title">What the editor's menu says.</param>
/// <param name="Old">What goes.</param>
/// <param name="New">What comes in its place.</param>
/// <param name="KeepsType">Whether the call must have the same type afterwards; another type is what some fixes are for.</param>
public sealed record Change(string Title, SyntaxNode Old, SyntaxNode New, bool KeepsType = true);
