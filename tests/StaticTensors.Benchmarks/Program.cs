using StaticTensors.Benchmarks.Accuracy;
using StaticTensors.Benchmarks.Cold;
using StaticTensors.Benchmarks.Compiler;
using StaticTensors.Benchmarks.Mpfr;
using StaticTensors.Benchmarks.Proof;
using StaticTensors.Benchmarks.Speed;

// The commands of this program. Other arguments go to BenchmarkDotNet: --filter quick, --filter *Bases*, --list flat …
return args switch
{
    ["ratios", .. var rest] => SpeedCommand.Ratios(string.Join(" ", rest)),
    ["accuracy"] => AccuracyCommand.Run(),
    ["pictures", .. var rest] => PicturesCommand.Run(rest),
    ["prove", .. var rest] => ProveCommand.Run(rest),
    ["mpfr", .. var rest] => MpfrCommand.Run(rest),
    ["hash"] => HashCommand.Run(),
    ["analyzers"] => AnalyzersCommand.Run(),
    ["generator"] => GeneratorCommand.Run(),
    ["cold"] => ColdCommand.Run(),
    ["native"] => NativeCommand.Run(),
    ["cold-child", .. var rest] => ColdCommand.Child(rest),
    _ => SpeedCommand.Run(args),
};
