namespace StaticTensors.Tests.Reference;

/// <summary>
/// Calls whose elements are not defined in the real numbers, and so not in the files, with the results of our law in the extended reals: the ends are as given,
/// with a zero's sign; between a finite start, or the same infinity, and an infinite stop, elements are that infinity; between other non-finite ends they are
/// NaN; after an infinite step there are none.
/// </summary>
internal static class BeyondTheReals
{
    public static readonly Dictionary<string, string[]> Elements = new()
    {
        ["mg.logspace(np.inf, 1, 3)"] = ["inf", "nan", "10"],
        ["mg.logspace(-np.inf, 1, 3)"] = ["0", "nan", "10"],
        ["mg.logspace(-np.inf, np.inf, 3)"] = ["0", "nan", "inf"],
        ["mg.logspace(np.nan, 1, 3)"] = ["nan", "nan", "10"],
        ["mg.logspace(1, np.nan, 3)"] = ["10", "nan", "nan"],
        ["mg.logspace(np.inf, 1, 1)"] = ["inf"],
        ["mg.logspace(1, np.inf, 1)"] = ["10"],
        ["mg.logspace(1, np.inf, 3, endpoint=False)"] = ["10", "inf", "inf"],
        ["mg.logspace(1, -np.inf, 3, base=2, dtype=np.float32)"] = ["2", "0", "0"],
        ["mg.logspace(1, np.inf, 3, dtype=np.int32)"] = ["10", "inf", "inf"],
        ["mg.logspace(0, 3, 4, base=np.nan, dtype=np.int64)"] = ["1", "nan", "nan", "nan"],
        ["mg.linspace(-0.0, 0.0, 3)"] = ["-0", "0", "0"],
        ["mg.linspace(-0.0, -0.0, 2)"] = ["-0", "-0"],
        ["mg.linspace(0.0, -0.0, 2)"] = ["0", "-0"],
        ["mg.linspace(np.inf, 0, 3)"] = ["inf", "nan", "0"],
        ["mg.linspace(np.inf, np.inf, 2)"] = ["inf", "inf"],
        ["mg.geomspace(np.inf, 1, 3)"] = ["inf", "nan", "1"],
        ["mg.geomspace(np.nan, 1, 3)"] = ["nan", "nan", "1"],
        ["mg.geomspace(1, np.nan, 3)"] = ["1", "nan", "nan"],
        ["mg.geomspace(np.inf, np.inf, 3)"] = ["inf", "inf", "inf"],
        ["mg.geomspace(-np.inf, -1, 3)"] = ["-inf", "nan", "-1"],
        ["mg.geomspace(1, np.inf, 3, endpoint=False)"] = ["1", "inf", "inf"],
        ["mg.arange(0, 1, np.inf)"] = ["0"],
    };
}
