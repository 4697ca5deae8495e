namespace StaticTensors.Tests.Reference;

/// <summary>
/// The calls about whose elements the real numbers, and so the files, say nothing, with what our law says in the extended reals:
/// the ends are as given, a zero's sign included; between a finite start, or the same infinity, and an infinite stop lies
/// that infinity, NaN between other ends that are not finite, and nothing follows after an infinite step.
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
