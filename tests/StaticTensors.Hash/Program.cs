using StaticTensors.Benchmarks.Proof;

return HashCommand.Run();
