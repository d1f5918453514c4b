"""Loads a script of .ci, which has no .py at its end, as a module."""

from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path


def load(name):
    loader = SourceFileLoader(name.replace("-", "_"), str(Path(__file__).parent.parent / name))
    module = module_from_spec(spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module
