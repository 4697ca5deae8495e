using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<VariableIntegerAnalyzer>;

public class VariableIntegerTests
{
    [Theory]
    [InlineData("Tensor.Logspace<int>(0, 3, {|STEN0001:constant: false|});")]
    [InlineData("Tensor.Arange(3, {|STEN0001:false|});")]
    [InlineData("Tensor.Arange(3m, {|STEN0001:constant: No|});")]
    [InlineData("Tensor.Zeros<UInt128>([2], {|STEN0001:!true|});")]
    [InlineData("Tensor.Create([1, 2], default, {|STEN0001:flag ? false : false|});")]
    [InlineData("Tensor.Eye<nint>(2, {|STEN0001:constant: (bool?)false|});")]
    [InlineData("t.AsType<long>({|STEN0001:constant: false|});")]
    [InlineData("Tensor.Arange(3).Copy({|STEN0001:false|});")]
    [InlineData("bool no = false; Tensor.Arange(3, {|STEN0001:constant: no|});")]
    [InlineData("bool? no; no = false; if (flag) no = !true; Tensor.Arange(3, {|STEN0001:constant: no|});")]
    [InlineData("bool no = false, again = no; Action a = () => Tensor.Arange(3, {|STEN0001:constant: again|});")]
    [InlineData("var no = false; var (a, b) = (flag, no); Tensor.Arange(3, {|STEN0001:constant: no|});")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Logspace<double>(0, 3, constant: false);")]
    [InlineData("Tensor.Logspace<Half>(0, 3, constant: false);")]
    [InlineData("Tensor.Arange(3, constant: true);")]
    [InlineData("Tensor.Arange(3, constant: null);")]
    [InlineData("Tensor.Arange(3, constant: default);")]
    [InlineData("Tensor.Arange(3);")]
    [InlineData("Tensor.Arange(3, constant: flag);")]
    [InlineData("Tensor.Arange(3, constant: flag ? false : true);")]
    [InlineData("bool no = flag; Tensor.Arange(3, constant: no);")]
    [InlineData("bool no = false; no = flag; Tensor.Arange(3, constant: no);")]
    [InlineData("bool no = false; no |= flag; Tensor.Arange(3, constant: no);")]
    [InlineData("bool no = false; Change(ref no); Tensor.Arange(3, constant: no);")]
    [InlineData("bool no = false; Set(out no); Tensor.Arange(3, constant: no);")]
    [InlineData("bool no = false; (no, _) = (flag, 1); Tensor.Arange(3, constant: no);")]
    [InlineData("bool no = false; ref bool other = ref no; other = true; Tensor.Arange(3, constant: no);")]
    [InlineData("bool no = false; ref bool other = ref (flag ? ref no : ref no); other = true; Tensor.Arange(3, constant: no);")]
    [InlineData("bool no = false; bool* p = &no; *p = true; Tensor.Arange(3, constant: no);")]
    [InlineData("bool no = false; Action a = () => no = true; a(); Tensor.Arange(3, constant: no);")]
    [InlineData("bool a = false, b = false; a = b; b = a; Tensor.Arange(3, constant: a);")]
    [InlineData("foreach (bool no in new[] { false }) Tensor.Arange(3, constant: no);")]
    [InlineData("if (flag is bool no) Tensor.Arange(3, constant: no);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
