using StaticTensors.Printing;
using Xunit;

namespace StaticTensors.Tests.Printing;

/// <summary>Above a thousand elements only the corners are shown.</summary>
public class SummaryTests
{
    [Fact]
    public void Three_axes_are_summarised_where_they_are_long()
    {
        int[] data = [.. Enumerable.Range(0, 2 * 7 * 100)];

        Assert.Equal(
            "Tensor([[[   0,    1,    2, ...,   97,   98,   99],\n" +
            "         [ 100,  101,  102, ...,  197,  198,  199],\n" +
            "         [ 200,  201,  202, ...,  297,  298,  299],\n" +
            "         ...,\n" +
            "         [ 400,  401,  402, ...,  497,  498,  499],\n" +
            "         [ 500,  501,  502, ...,  597,  598,  599],\n" +
            "         [ 600,  601,  602, ...,  697,  698,  699]],\n" +
            " \n" +
            "        [[ 700,  701,  702, ...,  797,  798,  799],\n" +
            "         [ 800,  801,  802, ...,  897,  898,  899],\n" +
            "         [ 900,  901,  902, ...,  997,  998,  999],\n" +
            "         ...,\n" +
            "         [1100, 1101, 1102, ..., 1197, 1198, 1199],\n" +
            "         [1200, 1201, 1202, ..., 1297, 1298, 1299],\n" +
            "         [1300, 1301, 1302, ..., 1397, 1398, 1399]]],\n" +
            "       shape=(2, 7, 100), dtype=int32)",
            TensorText.Repr<int>(data, [2, 7, 100]));
    }

    [Fact]
    public void Ten_million_elements_are_laid_out_by_the_few_that_are_shown()
    {
        // Reading any hidden element would change the text: the numbers would become scientific.
        var data = new float[10_000_000];
        Array.Fill(data, 1e30f);
        data.AsSpan(0, 3).Fill(1);
        data.AsSpan(data.Length - 3).Fill(2.5f);

        Assert.Equal(
            "Tensor([1. , 1. , 1. , ..., 2.5, 2.5, 2.5],\n" +
            "       shape=(10000000,), dtype=float32)",
            TensorText.Repr<float>(data, [data.Length]));
    }

    [Fact]
    public void Short_axes_are_shown_whole_however_many_there_are()
    {
        string text = TensorText.Repr<long>(new long[6 * 6 * 6 * 6], [6, 6, 6, 6]);

        Assert.DoesNotContain("...", text, StringComparison.Ordinal);
        Assert.Equal(6 * 6 * 6 * 6, text[..text.IndexOf("shape", StringComparison.Ordinal)].Count(c => c == '0'));
        Assert.EndsWith("]]]], shape=(6, 6, 6, 6))", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_elements_are_shown_whole() =>
        Assert.DoesNotContain("...", Printed.Vector(new int[1000]), StringComparison.Ordinal);
}
