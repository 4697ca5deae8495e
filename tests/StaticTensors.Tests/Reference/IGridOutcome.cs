namespace StaticTensors.Tests.Reference;

/// <summary>A tensor of any element type, as a test compares it with the vectors.</summary>
internal interface IGridOutcome
{
    int[] Shape { get; }

    bool IsConstant { get; }

    int Length { get; }

    /// <summary>What it prints.</summary>
    string Text { get; }

    /// <summary>An element in row-major order; equal texts are equal bits.</summary>
    string this[int index] { get; }
}
